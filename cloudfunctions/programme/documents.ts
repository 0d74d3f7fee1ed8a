import { type Collection, collection, type StoredDocument } from '@/cloudfunctions/kernel'
import type { Amount, Override, Period, ProgrammeRole } from '@/domain/programme'
import type { CalendarDate, Instant, PersonId, SchoolId } from '@/domain/shared'

/** A change of a value that a county proposes; never deleted, whatever became of it. */
export interface RuleChangeDocument extends StoredDocument, Pick<Override, 'paths' | 'value' | 'reason'> {
  /** The value that stood there when it was proposed. */
  before: unknown
  /** From this day on cohorts may be brought to it, and who is in no cohort is counted by it. */
  effectiveFrom: CalendarDate
  state: 'proposed' | 'approved' | 'rejected' | 'withdrawn'
  proposedBy: PersonId
  proposedByName: string
  proposedAt: Instant
  decidedBy?: PersonId
  decidedByName?: string
  decidedAt?: Instant
  /** Why it was rejected. */
  why?: string
}
export const ruleChanges: Collection<RuleChangeDocument> = collection('ruleChanges')

export interface ApprovedChange extends Override {
  effectiveFrom: CalendarDate
}

/**
 * The county's own values, in the order of their approval: `_id` is the county. Only ever appended to, and never with an earlier day
 * than the last, so that “the first n” is a version for ever.
 */
export interface CountyRulesDocument extends StoredDocument {
  approved: readonly ApprovedChange[]
  /** Counts cohorts that were opened, so that two openings at a time see each other. */
  opened?: number
}
export const countyRules: Collection<CountyRulesDocument> = collection('countyRules')

/** One closing of a cohort; opened again it stays on record with who did so and why. */
export interface Closing {
  at: Instant
  by: PersonId
  byName: string
  reopenedAt?: Instant
  reopenedBy?: PersonId
  reopenedByName?: string
  why?: string
}

/** The people of one round of training 期: the one meaning of the word; class forming adds how they are divided into classes. */
export interface CohortDocument extends StoredDocument {
  name: string
  /** `planned` until it has dates and a rule version; `closing` while the results are being frozen. */
  course: 'planned' | 'running' | 'closing' | 'closed'
  /** Schools whose trainees take part; absent: all of the county. */
  schools?: readonly SchoolId[]
  /** Both days included. */
  period?: Period
  /** How many of the county's own values its rules hold: `countyRules.approved.slice(0, rules)`. */
  rules?: number
  closings: readonly Closing[]
  by: PersonId
  createdAt: Instant
}
export const cohorts: Collection<CohortDocument> = collection('cohorts')

/** What a replay compares, and what it found; people are in `replayDifferences`. */
export interface ReplayDocument extends StoredDocument {
  /** Absent: everybody in the county, each by the dates of the own cohort. */
  cohort?: string
  /** Versions, as counts of the county's own values. */
  from: number
  to: number
  /** A proposal that is tried on top of `to`. */
  change?: string
  state: 'running' | 'done'
  people: number
  gains: number
  loses: number
  both: number
  by: PersonId
  orderedAt: Instant
  finishedAt?: Instant
}
export const replays: Collection<ReplayDocument> = collection('replays')

interface Standpoint {
  has: Amount | null
  verdict: string
}

/** One person whose result a replay would change; `_id` is `replay:role:person`. */
export interface ReplayDifferenceDocument extends StoredDocument {
  replay: string
  person: PersonId
  role: ProgrammeRole
  effect: 'gains' | 'loses' | 'both'
  before: Standpoint
  after: Standpoint
  components: readonly { id: string; before: Amount; after: Amount }[]
}
export const replayDifferences: Collection<ReplayDifferenceDocument> = collection('replayDifferences')

/** What the office knows of somebody that decides whether they must take part, and no roster says; `_id` is `county:person`. */
export interface ParticipationDocument extends StoredDocument {
  person: PersonId
  school: SchoolId
  /** Day on which the retirement procedures were completed. */
  retiredOn?: CalendarDate
  onPayroll?: false
  teachingCertificate?: false
  reason: string
  by: PersonId
  byName: string
  at: Instant
}
export const participations: Collection<ParticipationDocument> = collection('participations')

/** What the office says has been reached of a target that no record shows; `_id` is `county:target`. */
export interface CoverageMarkDocument extends StoredDocument {
  target: string
  done: boolean
  schools: readonly SchoolId[]
  by: PersonId
  byName: string
  at: Instant
}
export const coverageMarks: Collection<CoverageMarkDocument> = collection('coverageMarks')

/** People of a school or of a county by what is asked of them. */
export interface CoverageCount {
  /** On the roster and in service. */
  trainees: number
  exempt: number
  /** Must take part. */
  must: number
  /** Of those who must: have begun, and have passed. */
  begun: number
  passed: number
}

/** One school in one count; `_id` is `count:school`. */
export interface SchoolCoverageDocument extends StoredDocument, CoverageCount {
  count: string
  school: SchoolId
  schoolName: string
}
export const schoolCoverages: Collection<SchoolCoverageDocument> = collection('schoolCoverages')

/** The last finished count of a county; `_id` is the county. */
export interface CountyCoverageDocument extends StoredDocument, CoverageCount {
  count: string
  schools: number
  /** Schools in which somebody has begun. */
  schoolsBegun: number
  /** Whether the rules say who passes at all. */
  mayPass: boolean
  at: Instant
}
export const countyCoverages: Collection<CountyCoverageDocument> = collection('countyCoverages')
