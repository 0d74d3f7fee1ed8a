import type { Instant } from '../shared'

/** `halfDay` and `item` count from 0, in the order of the plan. */
export type PlanProblem =
  | { code: 'title-empty' }
  | { code: 'place-empty' }
  | { code: 'radius-invalid' }
  | { code: 'radius-without-location' }
  | { code: 'nobody-invited' }
  | { code: 'worth-invalid' }
  | { code: 'no-half-day' }
  | { code: 'date-invalid'; halfDay: number }
  | { code: 'minute-invalid'; halfDay: number; item?: number }
  | { code: 'half-day-reversed'; halfDay: number }
  | { code: 'half-day-too-short'; halfDay: number; fewestMinutes: number }
  | { code: 'half-day-too-long'; halfDay: number; mostMinutes: number }
  | { code: 'half-day-over'; halfDay: number; end: Instant }
  | { code: 'half-days-overlap'; halfDay: number; with: number }
  | { code: 'agenda-reversed'; halfDay: number; item: number }
  | { code: 'agenda-outside'; halfDay: number; item: number }
  | { code: 'agenda-overlap'; halfDay: number; item: number; with: number }
  | { code: 'agenda-topic-empty'; halfDay: number; item: number }

export type PlanWarning =
  | { code: 'worth-nothing' }
  | { code: 'more-than-a-class'; invited: number; classSize: number }
