import { appendEntry, loadProgramme } from '@/cloudfunctions/credit'
import type { Store } from '@/cloudfunctions/kernel'
import type { SessionDocument } from '@/cloudfunctions/session'
import { judgePresence } from '@/domain/check-in'
import { MINUTE, minutes, type PersonId } from '@/domain/shared'
import { checkInId, checkIns } from './documents'

export const presenceEntryId = (session: string, person: PersonId): string => `${session}:${person}:presence`

/**
 * When both records of somebody are there and confirmed, the half-day becomes one raw fact in the ledger: how long, how late, what the session
 * is worth. An offline record counts from the moment it was captured. Harmless to repeat; what it earns is decided by the fold.
 */
export async function settlePresence(
  store: Store,
  session: SessionDocument,
  person: PersonId,
): Promise<void> {
  const [entered, left] = await Promise.all([
    store.find(checkIns, checkInId(session._id, person, 'in')),
    store.find(checkIns, checkInId(session._id, person, 'out')),
  ])
  if (entered?.status !== 'confirmed' || left?.status !== 'confirmed') return
  const { presencePolicy } = await loadProgramme(store.county)
  const policy = {
    lateGrace: presencePolicy.lateGraceMinutes.value,
    earlyLeaveGrace: presencePolicy.earlyLeaveGraceMinutes.value,
    inferred: presencePolicy.lateGraceMinutes.inferred === true,
  }
  const [cameAt, wentAt] = [entered.capturedAt ?? entered.at, left.capturedAt ?? left.at]
  const presence = judgePresence({ in: cameAt, out: wentAt }, session, policy)
  if (!presence.complete) return
  await appendEntry(store, {
    _id: presenceEntryId(session._id, person),
    person,
    kind: session.mode === 'live' ? 'live-online-training' : 'onsite-training',
    on: session.on,
    source: left._id,
    title: session.title,
    minutes: presence.minutes,
    worth: session.worth,
    lateMinutes: minutes(Math.max(0, cameAt - session.start) / MINUTE),
    earlyLeaveMinutes: minutes(Math.max(0, session.end - wentAt) / MINUTE),
    at: left.at,
  })
}
