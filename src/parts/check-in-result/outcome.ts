import type { Instant } from '@/domain/shared'
import type { Answers } from '../../api/answers'
import type { Refusal } from '../../api/refused'

type Scanned = Answers['checkIn']['scan']
export type RecordedAnswer = Extract<Scanned, { state: 'recorded' }>
export type ReceiptAnswer = Extract<Scanned, { state: 'receipt' }>

/** What became of a scan. */
export type Outcome =
  | { state: 'recorded'; answer: RecordedAnswer }
  /** somebody who is not bound yet */
  | { state: 'receipt'; answer: ReceiptAnswer }
  /** in the outbox, under this id */
  | { state: 'kept'; entry: string }
  | { state: 'refused'; refusal: Refusal; at: Instant }
  /** not a hall's code but a browser that wants to be signed in */
  | { state: 'browser'; ticket: string }
