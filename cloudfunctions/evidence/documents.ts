import { type Collection, collection, type StoredDocument } from '@/cloudfunctions/kernel'
import type { Attachment, Decision, Mark, Specification, Watcher } from '@/domain/evidence'
import type { CalendarDate, Instant, PersonId, SchoolId } from '@/domain/shared'

/** What a micro-task 微能力任务 holds while it is written, and what an attempt freezes. */
export interface TaskContent {
  /** Of the lesson or unit. */
  title: string
  /** The theme first, where the programme asks for one. */
  points: readonly string[]
  reflection: string
  attachments: readonly Attachment[]
  /** The declaration of the class that is in the picture. */
  consent?: string
}

/** A micro-task; `_id` is `person:requestKey`. What is in it is the draft; what was handed in are its attempts. */
export interface MicroTaskDocument extends StoredDocument, TaskContent {
  person: PersonId
  name: string
  school: SchoolId
  schoolName: string
  /** Counts the saved drafts, so that a second phone does not overwrite the first. */
  version: number
  state: 'draft' | 'submitted' | 'returned' | 'certified'
  /** Of the last one; 0 before the first. */
  attempt: number
  /** Points that were certified in earlier attempts. */
  certified: readonly string[]
  /** Every intention that handed it in. */
  requestKeys: readonly string[]
  updatedAt: Instant
  /** On this day pictures and videos are deleted by themselves; set by the first attempt. */
  expiresOn?: CalendarDate
  expired: boolean
}
export const microTasks: Collection<MicroTaskDocument> = collection('microTasks')

/** What was handed in, frozen with what was asked; `_id` is `task:number`. */
export interface AttemptDocument extends StoredDocument, TaskContent {
  task: string
  number: number
  person: PersonId
  name: string
  school: SchoolId
  schoolName: string
  specifications: readonly Specification[]
  submittedAt: Instant
  state: 'submitted' | 'withdrawn' | 'judged'
  /** Of the verdict in force; 0 before the first. */
  verdict: number
  /** Whether it was read for what it has in common with other work. */
  isMarked: boolean
}
export const attempts: Collection<AttemptDocument> = collection('evidenceAttempts')

/** What a verdict made of one point; `earned` in hundredths of its unit, `entry` in the ledger. */
export interface PointResult {
  point: string
  mark: Mark
  earned: number
  entry?: string
}

/** A decision on an attempt; changed by a later one, never in place. `_id` is `attempt:number`. */
export interface VerdictDocument extends StoredDocument, Decision {
  attempt: string
  number: number
  points: readonly PointResult[]
  by: PersonId
  byName: string
  at: Instant
  requestKey: string
}
export const verdicts: Collection<VerdictDocument> = collection('evidenceVerdicts')

/** A person brings a point in one task only; `_id` is `county:person:point`. */
export interface ClaimDocument extends StoredDocument {
  person: PersonId
  point: string
  task: string
}
export const claims: Collection<ClaimDocument> = collection('evidenceClaims')

/** One thread per task: author, reviewer, leader. */
export interface MessageDocument extends StoredDocument {
  task: string
  by: PersonId
  byName: string
  as: Exclude<Watcher, 'official'>
  text: string
  at: Instant
}
export const messages: Collection<MessageDocument> = collection('evidenceMessages')

export const COUNTY_OWNED = 'county'

/** What a county, or a school for its own point, says that a point asks for; `_id` is `county:owner:point`. */
export interface SpecificationDocument extends StoredDocument, Specification {
  /** The county, or the school that found the point itself. */
  owner: SchoolId | typeof COUNTY_OWNED
  version: number
  state: 'in-force' | 'withdrawn'
  by: PersonId
  byName: string
  at: Instant
  why: string
  requestKey: string
}
export const specifications: Collection<SpecificationDocument> = collection('evidenceSpecifications')
/** Every version that ever was in force; `_id` is the specification's with its version. */
export const specificationHistory: Collection<SpecificationDocument> = collection(
  'evidenceSpecificationHistory',
)

/** The school's declaration that the parents of a class agreed to recordings 家长同意声明; `_id` is derived from school, class and request. */
export interface ConsentDocument extends StoredDocument {
  school: SchoolId
  className: string
  /** How many pupils the class has, and how many of them must not be in the picture. */
  pupils: number
  withheld: number
  from: CalendarDate
  until: CalendarDate
  state: 'declared' | 'withdrawn'
  by: PersonId
  byName: string
  at: Instant
  withdrawn?: { by: PersonId; byName: string; at: Instant; why: string }
}
export const consents: Collection<ConsentDocument> = collection('evidenceConsents')

/** An official whom the county named for one case, for some days; `_id` is `task:person`. */
export interface NamedOfficialDocument extends StoredDocument {
  task: string
  person: PersonId
  personName: string
  why: string
  until: Instant
  by: PersonId
  at: Instant
}
export const namedOfficials: Collection<NamedOfficialDocument> = collection('evidenceOfficials')

export const attemptIdOf = (task: string, number: number): string => `${task}:${number}`
export const verdictIdOf = (attempt: string, number: number): string => `${attempt}:${number}`
