import type { IncomingMessage, ServerResponse } from 'node:http'
import { Failure } from '../failure'
import type { FunctionHost } from '../functions/host'
import { type Room, readBody, sendJson } from './http'
import type { Sessions } from './sessions'

/** Tencent's bound of a synchronous event: 6 MB. */
const MOST_BYTES = 6 * 1024 * 1024

/**
 * /fn/<name>: with a development session the call of `wx.cloud.callFunction` (POST of the bare event, the openid
 * resolved here); with any other bearer, or none, CloudBase's HTTP access (an HTTP-shaped event, no openid).
 */
export const functionsRoom =
  (host: FunctionHost, sessions: Sessions): Room =>
  async ({ request, response, url }) => {
    const path = /^\/fn\/([\w-]+)(\/.*)?$/.exec(url.pathname)
    if (!path) return false
    const name = path[1] ?? ''
    const openid = sessions.openid(request.headers.authorization)
    try {
      const body = (await readBody(request, MOST_BYTES)).toString()
      if (openid !== undefined) sendJson(response, await host.runJson(name, bareEvent(body), { openid }))
      else unwrap(response, await host.run(name, httpEvent(request, url, path[2] ?? '/', body), {}))
    } catch (failure) {
      if (!(failure instanceof Failure)) throw failure
      const status = failure.code === 'FUNCTION_NOT_FOUND' ? 404 : 500
      sendJson(response, JSON.stringify({ code: failure.code, message: failure.message }), status)
    }
    return true
  }

function bareEvent(body: string): Record<string, unknown> {
  const event = (body === '' ? {} : JSON.parse(body)) as Record<string, unknown>
  // Production puts its own userInfo into the event; what the client sends under these names is not heard.
  const { userInfo: _claimed, openid: _claimedToo, ...rest } = event
  return rest
}

function httpEvent(request: IncomingMessage, url: URL, path: string, body: string): Record<string, unknown> {
  return {
    httpMethod: request.method,
    // Node has written the names in small letters already, as HTTP access does.
    headers: request.headers,
    path,
    queryStringParameters: Object.fromEntries(url.searchParams),
    body,
    isBase64Encoded: false,
  }
}

interface Integration {
  statusCode: number
  headers?: Record<string, string>
  body?: unknown
  isBase64Encoded?: boolean
}

function unwrap(response: ServerResponse, result: unknown): void {
  if (typeof result !== 'object' || result === null || !('statusCode' in result)) {
    sendJson(response, JSON.stringify(result) ?? 'null')
    return
  }
  const { statusCode, headers = {}, body = '', isBase64Encoded } = result as Integration
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  response.writeHead(statusCode, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(isBase64Encoded ? Buffer.from(text, 'base64') : text)
}
