import * as z from 'zod'
import { above, forRoles } from '@/cloudfunctions/kernel'
import { countInvited, placeOfSession, sessionId } from '@/cloudfunctions/session'
import { type CheckInDocument, checkIns } from '../documents'

const input = z.strictObject({ session: sessionId, after: z.int().min(0).default(0) })
/** What one look may bring; the page asks again until it has caught up. */
const MOST = 200

/** What came in since `after` (server milliseconds), the oldest first. The first look also says how many are invited. */
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
    ...(after === 0 && { invited: await countInvited(store, session.invited) }),
  }
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
