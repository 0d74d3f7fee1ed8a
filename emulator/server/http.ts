import type { IncomingMessage, ServerResponse } from 'node:http'
import { LOCAL_KEY } from '../environment'
import { Failure } from '../failure'

export interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
}
/** Answers the exchange, or says false to leave it to the next room. */
export type Room = (exchange: Exchange) => Promise<boolean>

export class TooMuch extends Error {}

/** @throws TooMuch beyond `bound` bytes */
export async function readBody(request: IncomingMessage, bound: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > bound) throw new TooMuch()
    chunks.push(chunk)
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)
}

/** @param json text that is JSON already */
export function sendJson(response: ServerResponse, json: string, status = 200): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(json),
    'cache-control': 'no-store',
  })
  response.end(json)
}

export function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' })
  response.end(text)
}

/**
 * Only this machine's own pages and programs: the Host must be a loopback name (a foreign name that resolves to
 * 127.0.0.1 is refused), and a page of another origin may not call. No CORS header is ever sent.
 */
export function isOwnRequest(request: IncomingMessage, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
  if (!hosts.includes(request.headers.host ?? '')) return false
  const { origin } = request.headers
  return origin === undefined || hosts.some((host) => origin === `http://${host}`)
}

/**
 * The SDK signs with its keys; a request signed with other keys than ours was meant for the real cloud. No page can
 * send this header from another origin.
 */
export function refuseForeignKey(authorization: string | undefined): void {
  // Difference: the signature itself is not checked, only whose key it names.
  if (authorization?.startsWith(`TC3-HMAC-SHA256 Credential=${LOCAL_KEY}/`)) return
  throw new Failure(
    'SIGN_PARAM_INVALID',
    `The emulator takes requests signed with the key "${LOCAL_KEY}" only.`,
  )
}
