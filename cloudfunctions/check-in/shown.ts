import type { SessionDocument } from '@/cloudfunctions/session'
import { opensAt } from '@/domain/session'
import type { CheckInDocument } from './documents'
import type { EarlyScanDocument } from './early/early-scan'
import type { Recorded } from './recorded'

/** What every list says of a record. */
export const shownInList = ({ person, name, schoolName, direction, at, mode, status }: CheckInDocument) => ({
  person,
  name,
  schoolName,
  direction,
  at,
  mode,
  status,
})

/** What the result page is told: the record, and the session it belongs to. */
export const shownRecord = ({ record, isRepeat }: Recorded, session: SessionDocument) => ({
  state: 'recorded' as const,
  isRepeat,
  direction: record.direction,
  at: record.at,
  mode: record.mode,
  status: record.status,
  isInvited: record.isInvited,
  session: shownSession(session),
})

/** The same of a scan that waits for the doors. */
export const shownQueued = ({ scan }: EarlyScanDocument, session: SessionDocument) => ({
  state: 'queued' as const,
  at: scan.capturedAt ?? scan.at,
  opensAt: opensAt(session),
  session: shownSession(session),
})

const shownSession = (session: SessionDocument) => ({
  id: session._id,
  title: session.title,
  place: session.place.name,
  start: session.start,
  end: session.end,
  checkOutFrom: session.checkOutFrom,
  worth: session.worth,
})
