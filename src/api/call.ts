import Taro from '@tarojs/taro'
import { Unreachable } from './refused'
import { sessionToken } from './session'

export interface Call {
  path: string
  type: 'query' | 'mutation'
  input: unknown
}
export type CallResult =
  | { ok: true; data: unknown }
  | { ok: false; code: string; facts: Readonly<Record<string, unknown>> }

export interface CallRequest {
  calls: readonly Call[]
}
export interface CallReply {
  results: readonly CallResult[]
}

/** A cloud function is cut off after 60 s; the interactive ones answer within a few. */
const TIME_OUT_MS = 20_000

/**
 * Calls one deployed function: through WeChat's own channel in the mini-program, by POST to the local host in a browser.
 * @throws {Unreachable} when there is no answer in the agreed form
 */
export async function callFunction(name: string, request: CallRequest): Promise<CallReply> {
  const reply = await (process.env.TARO_ENV === 'weapp'
    ? callCloud(name, request)
    : post(name, request)
  ).catch((cause: unknown) => {
    throw new Unreachable(cause)
  })
  if (!isReply(reply, request.calls.length)) throw new Unreachable(reply)
  return reply
}

async function callCloud(name: string, data: CallRequest): Promise<unknown> {
  const { result } = await Taro.cloud.callFunction({ name, data: { ...data } })
  return result
}

async function post(name: string, request: CallRequest): Promise<unknown> {
  const token = sessionToken()
  const response = await fetch(`${location.origin}/fn/${name}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify(request),
    signal: AbortSignal.timeout(TIME_OUT_MS),
  })
  if (!response.ok) throw new Error(`status ${response.status}`)
  return response.json()
}

function isReply(reply: unknown, calls: number): reply is CallReply {
  const results = (reply as { results?: unknown } | null)?.results
  return Array.isArray(results) && results.length === calls
}
