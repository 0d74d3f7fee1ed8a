import { type Collection, collection, type StoredDocument } from '@/cloudfunctions/kernel'
import type { Direction, PlaceVerdict } from '@/domain/check-in'
import type { AccountId, Instant, PersonId, SchoolId, SessionId } from '@/domain/shared'

/** How a record came about. `receipt`: scanned before binding; `corrected`: entered by hand with a reason. */
export type CheckInMode = 'online' | 'typed' | 'offline' | 'receipt' | 'corrected'

/** The evidence of one scan, written once: `_id` is `session:person:direction`. */
export interface CheckInDocument extends StoredDocument {
  session: SessionId
  person: PersonId
  name: string
  school: SchoolId
  schoolName: string
  direction: Direction
  mode: CheckInMode
  /** The server's time; for an offline record the time of arrival. */
  at: Instant
  /** What the phone claims, offline only. */
  capturedAt?: Instant
  /** K1 step of the code, and seconds between its beginning and its arrival. */
  step?: number
  delay?: number
  /** An id that the installed app keeps: several accounts on one installation show. */
  installation?: string
  place?: { verdict: PlaceVerdict; distance: number }
  isInvited: boolean
  /** An offline record, and one of somebody who was not invited, is pending until something independent confirms it. */
  status: 'confirmed' | 'pending'
  /** Who confirmed a pending record, and why. */
  confirmation?: { by: PersonId; at: Instant; why: string }
  /** Who entered it by hand, and why. */
  by?: PersonId
  why?: string
}
export const checkIns: Collection<CheckInDocument> = collection('checkIns')

export const checkInId = (session: string, person: PersonId, direction: Direction): string =>
  `${session}:${person}:${direction}`

/** A scan of somebody who is not bound yet, kept for ten minutes; `_id` is `account:session:direction`. */
export interface ReceiptDocument extends StoredDocument {
  account: AccountId
  session: SessionId
  direction: Direction
  at: Instant
  step: number
  delay: number
  installation?: string
  expiresAt: Instant
}
export const receipts: Collection<ReceiptDocument> = collection('receipts')

/** Wrong short codes of a person; `_id` is the person. */
export interface CodeTriesDocument extends StoredDocument {
  wrongAt: readonly Instant[]
}
export const codeTries: Collection<CodeTriesDocument> = collection('codeTries')
