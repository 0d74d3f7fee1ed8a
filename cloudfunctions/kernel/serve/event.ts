import * as tcb from '@cloudbase/node-sdk'
import * as z from 'zod'
import type { AccountId } from '@/domain/shared'

const call = z.strictObject({
  path: z.string().max(80),
  type: z.enum(['query', 'mutation']),
  input: z.unknown(),
})
/** The calls of one tick together; twenty is more than any page makes. */
const envelope = z.strictObject({ calls: z.array(call).min(1).max(20) })
export type Call = z.infer<typeof call>

const httpEvent = z.object({
  httpMethod: z.string(),
  headers: z.record(z.string(), z.string()).default({}),
  body: z.string().default(''),
})

export type Arrival =
  | { kind: 'timer' }
  | { kind: 'wechat'; account: AccountId | undefined; calls: Call[] }
  | { kind: 'browser'; token: string | undefined; calls: Call[] }
  | { kind: 'unreadable'; fromBrowser: boolean }

/**
 * Who knocks. A WeChat call carries the openid that the platform put into the context (`event.openid` would be the caller's own word); a
 * browser comes through HTTP access with a token; a timer is believed only when the platform marks it and nobody is signed in.
 */
export function readArrival(event: unknown, context: unknown): Arrival {
  const platform = tcb.getCloudbaseContext(context as Parameters<typeof tcb.getCloudbaseContext>[0])
  const http = httpEvent.safeParse(event)
  if (http.success) {
    const calls = parseCalls(parseJson(http.data.body))
    const token = /^Bearer ([\w-]{20,200})$/.exec(http.data.headers.authorization ?? '')?.[1]
    return calls ? { kind: 'browser', token, calls } : { kind: 'unreadable', fromBrowser: true }
  }
  const account = platform.WX_OPENID as AccountId | undefined
  if (!account && isTimer(event) && platform.TRIGGER_SRC === 'timer') return { kind: 'timer' }
  const calls = parseCalls(withoutPlatformFields(event))
  return calls ? { kind: 'wechat', account, calls } : { kind: 'unreadable', fromBrowser: false }
}

const isTimer = (event: unknown): boolean =>
  typeof event === 'object' && event !== null && 'Type' in event && event.Type === 'Timer'

/** The platform adds `userInfo` (and on some paths `tcbContext`) to a WeChat event; they are not believed and not the caller's fault. */
function withoutPlatformFields(event: unknown): unknown {
  if (typeof event !== 'object' || event === null) return event
  const { userInfo, tcbContext, ...rest } = event as Record<string, unknown>
  return rest
}

const parseCalls = (body: unknown): Call[] | undefined => envelope.safeParse(body).data?.calls

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
