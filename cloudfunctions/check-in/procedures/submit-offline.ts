import * as z from 'zod'
import { forSelf, refuse } from '@/cloudfunctions/kernel'
import { loadSession } from '@/cloudfunctions/session'
import { readToken, unixSeconds } from '@/domain/check-in'
import { instant, SECOND, type SessionId } from '@/domain/shared'
import { arrive } from '../early/arrive'
import { judgeArriving } from '../judge'
import { placeEvidence } from '../place'
import { attendeeOf } from '../record'
import { confirmIfAnswered } from '../second-scan'
import { installation, position, scanned } from '../shapes'
import { shownRecord } from '../shown'

const input = z.strictObject({
  code: scanned,
  /** Milliseconds by the phone's clock; a claim. */
  capturedAt: z.int().positive(),
  installation,
  position: position.exactOptional(),
})

/** A code that was scanned without signal and is sent later: kept as pending until something independent confirms it. */
export const submitOffline = forSelf(input).mutation(
  async ({ ctx, input: { code, capturedAt, installation: phone, position: where } }) => {
    const { actor, store, keyring, now } = ctx
    const token = readToken(code) ?? refuse('CODE_UNREADABLE', {})
    const session = await loadSession(store, Buffer.from(token.sessionId).toString('hex') as SessionId)
    const attempt = { mode: 'offline' as const, text: code, capturedAt: unixSeconds(capturedAt / SECOND) }
    const verdict = judgeArriving(keyring, session, attempt, now)
    const evidence = {
      mode: 'offline' as const,
      at: now,
      capturedAt: instant(capturedAt),
      installation: phone,
      ...placeEvidence(session, where),
    }
    return arrive(store, session, attendeeOf(actor), verdict, {
      evidence,
      now,
      show: async (recorded) => shownRecord(await confirmIfAnswered(store, session, recorded), session),
    })
  },
)
