/** What the platform hands to `main` as its second argument. */
const contextOf = (environment: Record<string, string>) => ({
  request_id: 'r1',
  environment: JSON.stringify(environment),
})

/** A call from WeChat; the platform found out the openid. */
export const fromWeChat = (openid: string, more: Record<string, string> = {}) =>
  contextOf({ WX_CONTEXT_KEYS: 'WX_OPENID', WX_OPENID: openid, ...more })
export const fromTimer = contextOf({ TRIGGER_SRC: 'timer' })
export const fromNobody = contextOf({})

/** The timer's event as the platform sends it. */
export const TICK = { Type: 'Timer', TriggerName: 'every-minute', Time: '2026-11-22T00:00:00Z' }

/** A request through HTTP access. */
export const httpEvent = (body: unknown, token?: string) => ({
  httpMethod: 'POST',
  headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
  path: '/',
  body: typeof body === 'string' ? body : JSON.stringify(body),
  isBase64Encoded: false,
})

export interface WireCall {
  path: string
  type: 'query' | 'mutation'
  input: unknown
}
export const ask = (path: string, input: unknown = {}): WireCall => ({ path, type: 'query', input })
export const act = (path: string, input: unknown = {}): WireCall => ({ path, type: 'mutation', input })

export interface WireAnswer {
  ok: boolean
  data?: unknown
  code?: string
  facts?: Record<string, unknown>
}

/** The answers in what `main` returned, by WeChat's channel or by HTTP. */
export function answersIn(reply: unknown): WireAnswer[] {
  const body = (reply as { body?: string }).body
  const { results } = (body === undefined ? reply : JSON.parse(body)) as { results: WireAnswer[] }
  return results
}
