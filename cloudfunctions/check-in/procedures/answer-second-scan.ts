import * as z from 'zod'
import { forSelf, refuse } from '@/cloudfunctions/kernel'
import { loadSession } from '@/cloudfunctions/session'
import { readToken, toUnixSeconds } from '@/domain/check-in'
import { instant, type SessionId } from '@/domain/shared'
import { judgeAttempt } from '../judge'
import { attendeeOf } from '../record'
import { refuseVerdict } from '../refuse-verdict'
import { answerCall } from '../second-scan'
import { installation, scanned } from '../shapes'

const input = z.strictObject({
  code: scanned,
  /** Milliseconds by the phone's clock, when it was scanned without signal; a claim that confirms nothing. */
  capturedAt: z.int().positive().exactOptional(),
  installation,
})

/** The second scan that the trainer called for. Refuses like a scan, and with SECOND_SCAN_NOT_CALLED outside every window. */
export const answerSecondScan = forSelf(input).mutation(
  async ({ ctx: { actor, store, keyring, now }, input: { code, capturedAt, installation: phone } }) => {
    const who = attendeeOf(actor)
    const token = readToken(code) ?? refuse('CODE_UNREADABLE', {})
    const session = await loadSession(store, Buffer.from(token.sessionId).toString('hex') as SessionId)
    const claimed = capturedAt !== undefined
    const at = claimed ? instant(capturedAt) : now
    const attempt = claimed
      ? { mode: 'offline' as const, text: code, capturedAt: toUnixSeconds(at) }
      : { mode: 'online' as const, text: code }
    const verdict = judgeAttempt(keyring, session, attempt, now)
    if (verdict.result === 'reject') refuseVerdict(verdict)
    const call = await answerCall(store, session, who, { at, claimed, installation: phone })
    if (!call) return refuse('SECOND_SCAN_NOT_CALLED', {})
    return {
      state: claimed ? ('claimed' as const) : ('answered' as const),
      at,
      closesAt: call.closesAt,
      session: { id: session._id, title: session.title },
    }
  },
)
