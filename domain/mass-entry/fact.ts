import type { EventKind } from '@/domain/programme'
import type { CalendarDate } from '@/domain/shared'

/** The amounts that a cell may state. `worth` belongs to sessions and `of` to rates: neither is entered by hand. */
export const AMOUNT_FIELDS = ['minutes', 'hours', 'credits', 'points', 'count'] as const
export type EnteredField = (typeof AMOUNT_FIELDS)[number]

/** What one cell says of somebody: minutes and counts whole, everything else in hundredths. */
export interface EnteredFact {
  readonly kind: EventKind
  readonly field: EnteredField
  readonly amount: number
  readonly on: CalendarDate
  /** What the sheet says beside it: a course, a platform, a task. Two facts with different notes are two facts. */
  readonly note: string
  /** The county's course that the note names, for online study. */
  readonly course?: string
  /** Column of the sheet that it stands in. */
  readonly column: string
}

/** The same fact, whatever file or row it came in: a file that is entered twice changes nothing. */
export const factKey = ({ kind, field, amount, on, note }: EnteredFact): string =>
  [kind, field, amount, on, note].join('|')
