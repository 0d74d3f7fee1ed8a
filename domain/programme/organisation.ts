import type { Setting, Stage } from '@/domain/org'
import type { CalendarDate } from '@/domain/shared'
import type { Source, Sourced } from './sourced'

/** Who runs which task 职责分工. `body` is a code of the organising bodies below. */
export interface Responsibility {
  readonly task: string
  readonly body: Body
  readonly source: Source
  readonly inferred?: true
  readonly note?: string
}

type Body =
  | 'province-office'
  | 'province-technology-centre'
  | 'agency'
  | 'city-office'
  | 'city-development-centre'
  | 'county-leading-group'
  | 'county-office'
  | 'county-training-school'
  | 'county-experts'
  | 'district-lead-school'
  | 'school'
  | 'management-team'
  | 'guidance-team'
  | 'trainees'

/** Who must take part; a condition that is absent is not the document's. */
export interface Participation {
  readonly stages: Sourced<readonly Stage[]>
  readonly inService?: Sourced<boolean>
  readonly onPayroll?: Sourced<boolean>
  readonly teachingCertificate?: Sourced<boolean>
  /** Exempt are those whose retirement was completed before this date (the day itself not included). */
  readonly exemptIfRetiredBefore?: Sourced<CalendarDate>
}

export interface Phase {
  readonly id: string
  /** Number as printed (She County prints 六 and then 八). */
  readonly number: string
  readonly name: string
  /** Both days included; absent where no date is printed. Phases may overlap. */
  readonly period?: Sourced<Period>
  readonly tasks: readonly PhaseTask[]
  readonly source: Source
}

export interface Period {
  readonly from: CalendarDate
  readonly until: CalendarDate
}

export interface PhaseTask {
  readonly what: string
  readonly participants: readonly string[]
  readonly organisers: readonly string[]
}

/** Cohorts 期: how many, and from which month to which (of the next year) each lasts. */
export interface CohortRule {
  readonly count: Sourced<number>
  readonly fromMonth: Sourced<number>
  readonly untilMonth: Sourced<number>
  /** Year of the first cohort's start; `null` where no year is printed: the county enters it. */
  readonly firstYear: Sourced<number | null>
}

export interface Deadline {
  readonly id: string
  readonly on: Sourced<CalendarDate>
  /** Whether the day itself is still in time. */
  readonly dayIncluded: Sourced<boolean>
  readonly documents: readonly string[]
}

/** Size and membership of a school's management team 校级管理团队. */
export interface TeamRule {
  readonly minimum: Sourced<number>
  readonly maximumPercentOfStaff: Sourced<number>
  readonly mustInclude: Sourced<readonly string[]>
  readonly positions: Sourced<readonly string[]>
  readonly whenBoundsContradict: Sourced<'minimum-wins'>
}

/** Class rule of on-site training: below `soloFrom` people a school may be joined, up to `cap` people to a class. */
export interface ClassRule {
  readonly cap: Sourced<number>
  readonly capIsHard: Sourced<boolean>
  readonly soloFrom: Sourced<number>
  readonly countedAs: Sourced<'trainees' | 'staff'>
  readonly splitOverCap: Sourced<'balanced'>
}

/** What is nominated, per kind of nominating unit. */
export interface QuotaRule {
  readonly managers: Readonly<Record<QuotaUnit, Sourced<number>>>
  readonly managersInAll: Sourced<number>
  readonly demonstrationSchools: Readonly<Record<QuotaUnit, Sourced<number>>>
  readonly fewerAllowed: Sourced<boolean>
}
export type QuotaUnit = 'city' | 'demonstration-zone' | 'province-school'

/** Conditions for the set of demonstration schools that one city nominates. */
export interface DemonstrationRule {
  readonly conditions: Sourced<readonly string[]>
  readonly stages: Sourced<readonly Stage[]>
  readonly settings: Sourced<readonly Setting[]>
  readonly teachersAbout: Sourced<number>
  readonly teachersTolerance: Sourced<number>
}

/** A figure to be reached by a date, per county or for the city itself. */
export interface CoverageTarget {
  readonly id: string
  readonly by: Sourced<CalendarDate>
  readonly level: 'city' | 'county'
  /** What is counted: a deed of the office, schools, or the people who take part. */
  readonly counts: 'deed' | 'schools' | 'people'
  readonly measure: 'done' | 'count' | 'percent'
  /** `done` 1, a count, or a percentage of all. */
  readonly atLeast: Sourced<number>
}
