import { type Collection, collection, type StoredDocument } from '@/cloudfunctions/kernel'
import type { CohortDocument as ProgrammeCohortDocument } from '@/cloudfunctions/programme'
import type { GroupDocument } from '@/cloudfunctions/session'
import type {
  FormingSchool,
  Joining,
  Measures,
  Minimum,
  Mode,
  PrintedProof,
  TrainingClass,
} from '@/domain/class-forming'
import type { Instant, PersonId, SchoolId } from '@/domain/shared'

/** What 学校人数 means (the document does not say): teachers on the staff by the register, or trainees on the roster. */
export const countings = ['trainees', 'headcount'] as const
export type Counting = (typeof countings)[number]

/** A cohort 期 that is divided into classes, as class forming adds to it; one without these fields is not divided yet. */
export interface CohortDocument extends ProgrammeCohortDocument {
  /** people: most in a class; from how many on a school is run on its own */
  rule: { cap: number; soloFrom: number }
  /** Who says so. `county`: the programme is silent and the county decided (toConfirm: its superiors may say otherwise). */
  ruleBy: 'programme' | 'county'
  counting: Counting
  joining: Joining
  state: 'draft' | 'published'
  /** Whose plan is published; of a draft, the one that was looked at last. */
  mode: Mode
  publishedAt?: Instant
  /** Version of the published plan that trainees and groups were brought in line with. */
  seated: number
  /** Trainees for whom their school's classes have no place yet; counted when seated. */
  waiting: number
  /** Nobody else seats trainees before this instant. */
  seatingUntil: number
  /** The forming that was ordered last. */
  forming?: string
}
export const cohorts: Collection<CohortDocument> = collection('cohorts')

/** A school as it was when classes were formed. */
export interface CountedSchool extends FormingSchool {
  name: string
  /** The register has no coordinates: the middle of its township stands in. */
  isGuessed?: true
}

/** The schools of one forming; never changed, `_id` is derived from what is in it. */
export interface ClassInputDocument extends StoredDocument {
  cohort: string
  schools: readonly CountedSchool[]
}
export const classInputs: Collection<ClassInputDocument> = collection('classInputs')

/** A class that may be larger than the rule: see `classOverrides`. */
export interface Allowance {
  class: string
  limit: number
  override: string
}

/** The classes of a cohort in one mode: one document, so that the whole arrangement is judged and written at once. `_id` is `cohort:mode`. */
export interface ClassPlanDocument extends StoredDocument {
  cohort: string
  mode: Mode
  /** Grows with every change; a change is written only onto the version that it was judged on. */
  version: number
  /** The job that formed it; allowances end with it. */
  forming: string
  input: string
  classes: readonly TrainingClass[]
  allowances: readonly Allowance[]
  minimum: Minimum
  measures: Measures
  proofs: readonly PrintedProof[]
  wholeOrderProven: boolean
  /** Changed by hand since it was formed. */
  byHand: boolean
  /** The last requests that changed it: a repeated one changes nothing. */
  recent: readonly string[]
  changedAt: Instant
  /** Written by publishing, so that a change at the same moment and the publication exclude each other. */
  publishedAt?: Instant
}
export const classPlans: Collection<ClassPlanDocument> = collection('classPlans')

/** “原则上”: who let a class be larger than the rule, and why. Only ever added to, shown for ever. */
export interface ClassOverrideDocument extends StoredDocument {
  cohort: string
  mode: Mode
  class: string
  cap: number
  limit: number
  reason: string
  by: PersonId
  byName: string
  at: Instant
}
export const classOverrides: Collection<ClassOverrideDocument> = collection('classOverrides')

/** Where a trainee sits; `_id` is `cohort:person`, so that nobody can sit in two classes of one cohort. */
export interface ClassMemberDocument extends StoredDocument {
  cohort: string
  person: PersonId
  school: SchoolId
  class: string
}
export const classMembers: Collection<ClassMemberDocument> = collection('classMembers')

/** The group of a published class, for sessions and leaders; what it holds follows from `classMembers`. */
export interface ClassGroupDocument extends GroupDocument {
  cohort: string
  class: string
}
export const classGroups: Collection<ClassGroupDocument> = collection('groups')

export const planId = (cohort: string, mode: Mode): string => `${cohort}:${mode}`
export const memberId = (cohort: string, person: PersonId): string => `${cohort}:${person}`
export const groupIdOf = (cohort: string, trainingClass: string): string => `${cohort}-${trainingClass}`
