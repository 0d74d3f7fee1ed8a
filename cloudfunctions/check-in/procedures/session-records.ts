import * as z from 'zod'
import { above, forRoles } from '@/cloudfunctions/kernel'
import { countInvited, placeOfSession, type SessionDocument, sessionId } from '@/cloudfunctions/session'
import { type CheckInDocument, checkIns } from '../documents'

const input = z.strictObject({ session: sessionId, after: z.int().min(0).default(0) })
/** What one look may bring; the page asks again until it has caught up. */
const MOST = 200

/**
 * What came in since `after` (server milliseconds), the oldest first, and how the half-day stands now: a screen that only looks learns within
 * seconds that the check-out was opened, the end moved or the codes renewed. The first look also says how many are invited.
 */
export const sessionRecords = forRoles({
  roles: ['trainer', 'county-office'],
  input,
  within: placeOfSession,
}).query(async ({ ctx: { store, subject: session, now }, input: { after } }) => {
  const where = { session: session._id, at: above(after) }
  const rows = await store.page(checkIns, { where, orderBy: [['at', 'asc']], limit: MOST })
  return {
    now,
    hasMore: rows.length === MOST,
    records: rows.map(shown),
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

const shown = ({ person, name, schoolName, direction, at, mode, status, isInvited }: CheckInDocument) => ({
  person,
  name,
  schoolName,
  direction,
  at,
  mode,
  status,
  isInvited,
})
