import type { NextStep } from '@/domain/session'
import type { Instant } from '@/domain/shared'
import type { MySession } from '../../api/answers'
import type { Refusal } from '../../api/refused'
import type { IconName } from '../../components/icon'
import type { TagProps } from '../../components/tag'

/** What 今天 shows; all quantities in hundredths of their unit. */
export interface TodayView {
  now: Instant
  /** missing when the programme has no single headline */
  progress?: ProgressView
  next?: NextSession
  todos: readonly Todo[]
}

export type HeadlineUnit = 'credits' | 'hours' | 'points'

export interface ProgressView {
  unit: HeadlineUnit
  earned: number
  target: number
  /** parts that are not full yet, the largest gap first */
  missing: readonly { name: string; amount: number }[]
}

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
  | { state: 'loading'; retry: () => void }
  | { state: 'failed'; refusal: Refusal; retry: () => void }
  | { state: 'signed-out' }
  | { state: 'unbound' }
  /** a person who is not on the roster: a trainer, an official */
  | { state: 'guest'; hasDesk: boolean }
  | { state: 'empty'; now: Instant }
  | { state: 'ready'; view: TodayView; asOf?: Instant }
