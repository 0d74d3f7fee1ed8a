import * as z from 'zod'
import { above, forRoles } from '@/cloudfunctions/kernel'
import { countInvited, placeOfSession, type SessionDocument, sessionId } from '@/cloudfunctions/session'
import { opensAt } from '@/domain/session'
import { addMs, MINUTE } from '@/domain/shared'
import { type CheckInDocument, checkIns } from '../documents'
import { earlyScans } from '../early/early-scan'
import { openCall } from '../second-scan'
import { shownInList } from '../shown'

const input = z.strictObject({ session: sessionId, after: z.int().min(0).default(0) })
/** What one later look may bring; the page asks again until it has caught up. */
const MOST = 200
/** A timer counts queued scans every minute; after a few nobody waits any more. */
const QUEUE_EMPTIES_WITHIN = 5 * MINUTE

/**
 * What came in since `after` (server milliseconds), the oldest first; everything when it is 0. With it how many records there are in all, since
 * one that was entered by hand or redeemed bears an earlier time than its arrival, and how the half-day stands now: a screen that only looks
 * learns within seconds that the check-out was opened, the end moved, the codes renewed, a second scan called for, or how many wait for the
 * doors. The first look also says how many are invited.
 */
export const sessionRecords = forRoles({
  roles: ['trainer', 'county-office'],
  input,
  within: placeOfSession,
}).query(async ({ ctx: { store, subject: session, now }, input: { after } }) => {
  const ofSession = { session: session._id }
  const since = { where: { ...ofSession, at: above(after) }, orderBy: [['at', 'asc']], limit: MOST } as const
  const mayWait = now < addMs(opensAt(session), QUEUE_EMPTIES_WITHIN)
  const [rows, total, queued, call] = await Promise.all([
    after === 0 ? store.all(checkIns, ofSession) : store.page(checkIns, since),
    store.count(checkIns, ofSession),
    mayWait ? store.count(earlyScans, { ...ofSession, state: 'waiting' }) : 0,
    openCall(store, session._id, now),
  ])
  return {
    now,
    hasMore: after > 0 && rows.length === MOST,
    records: rows.map(shown),
    total,
    queued,
    ...(call && { call }),
    session: standOf(session),
    ...(after === 0 && { invited: await countInvited(store, session.invited) }),
  }
})

const standOf = ({ start, end, checkOutFrom, state, generation }: SessionDocument) => ({
  start,
  end,
  checkOutFrom,
  state,
  generation,
})

const shown = (record: CheckInDocument) => ({ ...shownInList(record), isInvited: record.isInvited })
