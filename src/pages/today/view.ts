import type { NextStep } from '@/domain/session'
import type { Instant } from '@/domain/shared'
import type { MySession } from '../../api/answers'
import type { NotLoaded } from '../../api/page-state'
import type { IconName } from '../../components/icon'
import type { TagProps } from '../../components/tag'

/** What 今天 shows; all quantities in hundredths of their unit. */
export interface TodayView {
  now: Instant
  /** missing while it is not known */
  progress?: ProgressView
  next?: NextSession
  todos: readonly Todo[]
}

export type HeadlineUnit = 'credits' | 'hours' | 'points'

export interface FigureView {
  kind: 'figure'
  unit: HeadlineUnit
  earned: number
  target: number
  /** a mark is printed; else the target is all that can be had */
  isRequired: boolean
  /** parts that are not full yet, the largest gap of the figure's own unit first, then what other units ask for */
  missing: readonly { name: string; amount: number; unit: HeadlineUnit | 'times' }[]
  /** parts that are not shown */
  more: number
  /** name of the cohort that is over: its result is frozen */
  closed?: string
}
/** A programme may have no hours, credits or points at all (Liaoning). */
export type ProgressView = FigureView | { kind: 'without-figure'; closed?: string }

export interface NextSession {
  session: MySession
  step: NextStep
  /** scanned without signal, and not answered yet */
  isKept: boolean
  /** missing when the programme counts in nothing that can be added up */
  unit?: HeadlineUnit
}

export interface Todo {
  key: string
  icon: IconName
  title: string
  status?: TagProps
  note?: string
  url: string
}

export type TodayState =
  | NotLoaded
  | { state: 'signed-out' }
  | { state: 'unbound' }
  /** a person who is not on the roster: a trainer, an official */
  | { state: 'guest'; hasDesk: boolean }
  | { state: 'empty'; now: Instant }
  | { state: 'ready'; view: TodayView; asOf?: Instant }
