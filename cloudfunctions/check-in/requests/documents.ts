import { type Collection, collection, type StoredDocument } from '@/cloudfunctions/kernel'
import type { Direction } from '@/domain/check-in'
import type { Instant, PersonId, SchoolId, SessionId } from '@/domain/shared'

/** What appeals and leave requests share: a trainee asks, somebody decides by a day, all of it stays. */
interface RequestDocument extends StoredDocument {
  session: SessionId
  /** The session's title and trainers when it was asked, so that a list needs no second read. */
  title: string
  trainers: readonly PersonId[]
  person: PersonId
  name: string
  school: SchoolId
  schoolName: string
  why: string
  askedAt: Instant
  state: 'open' | 'granted' | 'refused'
  decision?: { by: PersonId; at: Instant; why: string }
}

/** An appeal 补签 for a record that is missing or does not count; `_id` is `session:person:direction`. */
export interface AppealDocument extends RequestDocument {
  direction: Direction
  /** Trainers and schools decide until then, the county office also later. */
  decideBy: Instant
  picture?: { fileId: string; state: 'waiting' | 'kept' }
}
export const appeals: Collection<AppealDocument> = collection('appeals')

/** A request for leave 请假; `_id` is `session:person`. */
export type LeaveDocument = RequestDocument
export const leaves: Collection<LeaveDocument> = collection('leaves')
