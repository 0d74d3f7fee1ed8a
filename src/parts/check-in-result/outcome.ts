import type { Instant } from '@/domain/shared'
import type { Answers } from '../../api/answers'
import type { Refusal } from '../../api/refused'

type Scanned = Answers['checkIn']['scan']
export type RecordedAnswer = Extract<Scanned, { state: 'recorded' }>
export type QueuedAnswer = Extract<Scanned, { state: 'queued' }>
/** What a scan that was kept on the phone is told in the end. */
export type KeptAnswer = Answers['checkIn']['submitOffline']
export type ReceiptAnswer = Extract<Scanned, { state: 'receipt' }>

/** What became of a scan. */
export type Outcome =
  | { state: 'recorded'; answer: RecordedAnswer }
  /** scanned before the doors opened */
  | { state: 'queued'; answer: QueuedAnswer }
  /** somebody who is not bound yet */
  | { state: 'receipt'; answer: ReceiptAnswer }
  /** in the outbox, under this id */
  | { state: 'kept'; entry: string }
  | { state: 'refused'; refusal: Refusal; at: Instant }
  /** not a hall's code but a browser that wants to be signed in */
  | { state: 'browser'; ticket: string }

/** The server's answer as what became of the scan. */
export function outcomeOf(answer: Scanned): Exclude<Outcome, { state: 'kept' }> {
  switch (answer.state) {
    case 'recorded':
      return { state: 'recorded', answer }
    case 'queued':
      return { state: 'queued', answer }
    case 'receipt':
      return { state: 'receipt', answer }
  }
}
