import type { Credits, Hours, Minutes, Points } from '@/domain/shared'
import type { EventKind } from './event-kinds'
import type { Source, Sourced } from './sourced'

/** What a component is counted in; `times` is a plain “done so often”. Units are never added to each other. */
export type Unit = 'credits' | 'hours' | 'points' | 'times'

/** How often, in hundredths like every other amount: once = 100. */
type Times = number
/** Integer hundredths of the component's unit. */
export type Amount = Credits | Hours | Points | Times

/** Whom a set of rules addresses: trainee 参训教师, workshop leader 坊主, school administrator 学校管理员. */
export type ProgrammeRole = 'trainee' | 'leader' | 'school-admin'

/** From `fromPercent` (included) up to the next higher band. */
export interface PassRateBand {
  readonly fromPercent: number
  readonly gives: Points
}

/** How raw facts become an amount of the component. Caps belong to the component, never to a conversion. */
export type Conversion =
  | {
      /** The entry states the amount in the component's unit, or what its session is worth. */
      readonly by: 'stated'
      /** Another unit that counts one to one, where the document equates them (80 学时 = 80 学分). */
      readonly alsoIn?: Sourced<'credits' | 'hours'>
      /** For entries that state only minutes. Absent or `null`: minutes alone earn nothing. */
      readonly minutesPerHour?: Sourced<Minutes | null>
    }
  | { readonly by: 'each'; readonly gives: Sourced<Amount> }
  | {
      /** Minutes add up over all entries; the amount is earned when they reach `minutes`. */
      readonly by: 'threshold'
      readonly minutes: Sourced<Minutes>
      readonly gives: Sourced<Amount>
      readonly below: Sourced<'nothing' | 'proportional'>
    }
  | { readonly by: 'bands'; readonly bands: Sourced<readonly PassRateBand[]> }
  | {
      /** Earned when the counts reach `percent` of the latest stated `of`. */
      readonly by: 'share'
      readonly percent: Sourced<number>
      readonly gives: Sourced<Amount>
    }

export interface Counting {
  readonly kinds: readonly EventKind[]
  readonly conversion: Conversion
}

/** One line of a programme's credit structure or of a role's rubric. */
export interface Component {
  readonly id: string
  /** The document's own words. */
  readonly name: string
  readonly unit: Unit
  /** Less than this and the person has not passed (where the programme has a pass rule). */
  readonly minimum?: Sourced<Amount>
  /** More than this is not counted. */
  readonly maximum?: Sourced<Amount>
  readonly counts: readonly Counting[]
  /** Whether it is part of the headline figure; its unit is then the headline's. */
  readonly inHeadline: boolean
  readonly source: Source
}

/** The one figure a person sees first. `required` is absent where no pass mark is printed; `outOf` is the sum of maxima. */
type HeadlineRule =
  | { readonly unit: 'none'; readonly source: Source }
  | {
      readonly unit: Exclude<Unit, 'times'>
      readonly required?: Sourced<Amount>
      readonly outOf: Sourced<Amount>
    }

/** `all` = every minimum and the headline's total; `undefined` = the document has no pass rule, and none is invented. */
type PassRule = Sourced<'all' | 'undefined'>

export interface RoleRules {
  readonly headline: HeadlineRule
  readonly components: readonly Component[]
  readonly pass: PassRule
}

/** How late and how early still counts as presence; beyond it the session earns nothing. */
export interface PresencePolicy {
  readonly lateGraceMinutes: Sourced<Minutes>
  readonly earlyLeaveGraceMinutes: Sourced<Minutes>
}

/** What becomes of a fact that is recorded after its cohort was closed: it counts in the next one, or not at all. */
export type AfterClose = 'next-cohort' | 'refused'

/** Training log 研修日志: what it must be, when it is due, and whether a session earns credit without one. */
export interface LogRule {
  /** Characters, space not counted. */
  readonly fewest: Sourced<number>
  readonly most: Sourced<number>
  readonly mostPictures: Sourced<number>
  /** So many days after the session's, at this minute of that day in China. */
  readonly due: Sourced<{ readonly daysAfter: number; readonly minuteOfDay: number }>
  /** Whether a late log is taken and marked, or refused. */
  readonly acceptsLate: Sourced<boolean>
  readonly requiredForCredit: Sourced<boolean>
}
