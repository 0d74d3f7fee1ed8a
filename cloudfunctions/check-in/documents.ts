import { type Collection, collection, type StoredDocument } from '@/cloudfunctions/kernel'
import type { Direction, Located, PlaceVerdict } from '@/domain/check-in'
import type { AccountId, Instant, PersonId, SchoolId, SessionId } from '@/domain/shared'

/**
 * How a record came about. `receipt`: scanned before binding; `corrected`: entered by hand with a reason; `roll`: ticked on the trainer's
 * roll, no phone; `on-behalf`: entered by the school for a teaching point without network.
 */
export type CheckInMode = 'online' | 'typed' | 'offline' | 'receipt' | 'corrected' | 'roll' | 'on-behalf'

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
  /** Scanned before the doors opened, and counted when they did. */
  earlyAt?: Instant
  /** K1 step of the code, and seconds between its beginning and its arrival. */
  step?: number
  delay?: number
  /** An id that the installed app keeps: several accounts on one installation show. */
  installation?: string
  /** Where the phone was, with its datum, and how that compares with the session's place. */
  location?: Located
  place?: { verdict: PlaceVerdict; distance: number }
  isInvited: boolean
  /**
   * An offline record, one of somebody who was not invited and one without a phone is pending until something independent confirms it.
   * `void` by a named official: see `checkInVerdicts`.
   */
  status: 'confirmed' | 'pending' | 'void'
  confirmation?: Confirmation
  /** Who entered it without a phone, and why. */
  by?: PersonId
  why?: string
}
/** What stands behind a record besides its own claim. `why` is a person's reason; the others are the system's own finding. */
export interface Confirmation {
  /** Who saw them: the trainer of the roll or of the second scan, or whoever gave the reason. */
  by: PersonId
  at: Instant
  how: 'person' | 'roll' | 'second-scan'
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
  /** The doors were closed still. */
  isEarly?: true
  expiresAt: Instant
}
export const receipts: Collection<ReceiptDocument> = collection('receipts')

/** Wrong short codes of a person; `_id` is the person. */
export interface CodeTriesDocument extends StoredDocument {
  wrongAt: readonly Instant[]
}
export const codeTries: Collection<CodeTriesDocument> = collection('codeTries')
