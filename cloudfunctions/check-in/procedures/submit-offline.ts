import * as z from 'zod'
import { forSelf, refuse } from '@/cloudfunctions/kernel'
import { loadSession } from '@/cloudfunctions/session'
import { readToken, unixSeconds } from '@/domain/check-in'
import { instant, SECOND, type SessionId } from '@/domain/shared'
import { judgeAttempt } from '../judge'
import { placeEvidence } from '../place'
import { attendeeOf, recordVerdict } from '../record'
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
    const verdict = judgeAttempt(keyring, session, attempt, now)
    const evidence = {
      mode: 'offline' as const,
      at: now,
      capturedAt: instant(capturedAt),
      installation: phone,
      ...placeEvidence(session, where),
    }
    const recorded = await recordVerdict(store, session, attendeeOf(actor), verdict, evidence)
    return shownRecord(await confirmIfAnswered(store, session, recorded), session)
  },
)
