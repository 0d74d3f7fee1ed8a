import { type Collection, collection, type StoredDocument } from '@/cloudfunctions/kernel'
import type { CalendarDate, Instant, PersonId, SchoolId, SessionId } from '@/domain/shared'

/** A submitted log 研修日志; drafts stay on the phone. `_id` is `session:person`, of a free one `free:person:requestKey` with the first key. */
export interface TrainingLogDocument extends StoredDocument {
  /** None for a free log. */
  session?: SessionId
  /** Of the session, or what the author calls a free log. */
  title: string
  /** Day of the session, or of the free log. */
  on: CalendarDate
  person: PersonId
  name: string
  school: SchoolId
  schoolName: string
  text: string
  /** File ids, in the author's order. */
  pictures: readonly string[]
  due?: Instant
  /** Came after its deadline. */
  late: boolean
  submittedAt: Instant
  /** A withdrawn log may be submitted again: then it is the next attempt of the same document. */
  state: 'submitted' | 'withdrawn'
  attempt: number
  /** Every intention that ever wrote this log: one that arrives again changes nothing. */
  requestKeys: readonly string[]
  /** From then on it cannot be withdrawn. */
  commented: boolean
  /** Of the last comment. */
  commentedAt?: Instant
}
export const trainingLogs: Collection<TrainingLogDocument> = collection('trainingLogs')

/** What a leader or trainer wrote under a log; never changed, never removed. */
export interface LogCommentDocument extends StoredDocument {
  log: string
  by: PersonId
  byName: string
  as: 'leader' | 'trainer'
  text: string
  at: Instant
}
export const logComments: Collection<LogCommentDocument> = collection('logComments')

/** The MinHash bands of a submitted log, over all people and years of the county; `_id` is the log. */
export interface LogBandsDocument extends StoredDocument {
  bands: readonly string[]
}
export const logBands: Collection<LogBandsDocument> = collection('logBands')

export const logIdOf = (
  about: { kind: 'session'; session: SessionId } | { kind: 'free'; again?: string },
  person: PersonId,
  requestKey: string,
): string =>
  about.kind === 'session' ? `${about.session}:${person}` : `free:${person}:${about.again ?? requestKey}`
