import type { Instant } from '@/domain/shared'
import type { Refusal } from '../../api/refused'
import type { IconName } from '../../components/icon'

/** What 今天 shows; all quantities in hundredths of their unit. */
export interface TodayView {
  now: Instant
  /** missing when the programme has no single headline */
  progress?: ProgressView
  next?: NextSession
  todos: readonly Todo[]
  bulletins: readonly Bulletin[]
}

export interface ProgressView {
  unit: 'credits' | 'hours' | 'points'
  earned: number
  target: number
  /** parts that are not full yet, the largest gap first */
  missing: readonly { name: string; amount: number }[]
}

export interface NextSession {
  id: string
  title: string
  place: string
  start: Instant
  end: Instant
  worth: { amount: number; unit: 'credits' | 'hours' | 'points' }
  door: Door
}
/** `in` and `out`: the code may be scanned now; `later`: from `opensAt` on; `done`: both are on record. */
export type Door = { state: 'in' | 'out' | 'done' } | { state: 'later'; opensAt: Instant }

export interface Todo {
  key: string
  icon: IconName
  title: string
  deadline?: Instant
  /** how long it takes, what is on its way */
  note?: string
  running?: string
  url: string
}

export interface Bulletin {
  key: string
  title: string
  note: string
  url: string
}

export type TodayState =
  | { state: 'loading'; retry: () => void }
  | { state: 'failed'; refusal: Refusal; retry: () => void }
  | { state: 'empty' }
  | { state: 'ready'; view: TodayView; asOf?: Instant }
