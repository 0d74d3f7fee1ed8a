import * as z from 'zod'
import { audit, forRoles, refuse } from '@/cloudfunctions/kernel'
import { placeOfSession, sessionId } from '@/cloudfunctions/session'
import { judgeCall, SECOND_SCAN_WINDOW } from '@/domain/check-in'
import { addMs, type SessionId } from '@/domain/shared'
import { type SecondScanCallDocument, secondScanCalls } from '../evidence-documents'
import { callsOf } from '../second-scan'

const input = z.strictObject({ session: sessionId })

/**
 * Calls for a second scan now: whoever is in the hall scans the code once more within the window. While a window is open the same call is
 * answered again. Refuses with SECOND_SCAN_NOT_NOW.
 */
export const callSecondScan = forRoles({
  roles: ['trainer', 'county-office'],
  input,
  within: placeOfSession,
}).mutation(async ({ ctx: { actor, store, subject: session, now } }) => {
  if (session.state === 'cancelled') refuse('SESSION_CANCELLED', { why: session.why ?? '' })
  const [last] = await callsOf(store, session._id)
  const refusal = judgeCall(session, now, last?.closesAt)
  if (last && refusal?.reason === 'still-open') return shown(last, true)
  if (refusal?.reason === 'not-now')
    refuse('SECOND_SCAN_NOT_NOW', { from: refusal.from, until: refusal.until })

  const number = (last?.number ?? 0) + 1
  const call = {
    _id: `${session._id}:${number}`,
    session: session._id as SessionId,
    number,
    calledAt: now,
    closesAt: addMs(now, SECOND_SCAN_WINDOW),
    by: actor.person,
  }
  if ((await store.insert(secondScanCalls, call)) === 'exists')
    return shown((await store.find(secondScanCalls, call._id)) ?? refuse('TRY_AGAIN', {}), true)
  await audit(store, now, { by: actor.person, action: 'call-second-scan', subject: call._id })
  return shown(call, false)
})

const shown = (
  { _id, number, calledAt, closesAt }: Omit<SecondScanCallDocument, 'county'>,
  isRepeat: boolean,
) => ({ call: _id, number, calledAt, closesAt, isRepeat })
