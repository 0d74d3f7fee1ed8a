import type { SessionDocument } from '@/cloudfunctions/session'
import type { Recorded } from './record'

/** What the result page is told: the record, and the session it belongs to. */
export const shownRecord = ({ record, isRepeat }: Recorded, session: SessionDocument) => ({
  state: 'recorded' as const,
  isRepeat,
  direction: record.direction,
  at: record.at,
  mode: record.mode,
  status: record.status,
  isInvited: record.isInvited,
  session: {
    id: session._id,
    title: session.title,
    place: session.place.name,
    start: session.start,
    end: session.end,
    checkOutFrom: session.checkOutFrom,
    worth: session.worth,
  },
})
