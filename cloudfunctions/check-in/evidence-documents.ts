import { type Collection, collection, type StoredDocument } from '@/cloudfunctions/kernel'
import type { Direction, Roll } from '@/domain/check-in'
import type { Instant, PersonId, SessionId } from '@/domain/shared'

/** The trainer's signed roll as it was closed; `_id` is derived from its signature, so that sending it again changes nothing. */
export interface RollDocument extends StoredDocument, Roll {
  signature: string
  by: PersonId
  /** When it arrived: a roll that was closed without a network may come days later. */
  at: Instant
  /** Whether it has as many heads as names; otherwise it confirms nothing. */
  isConsistent: boolean
}
export const rolls: Collection<RollDocument> = collection('rolls')

/** What a named official decided about a record, never changed; `_id` is `record:number`. */
export interface VerdictDocument extends StoredDocument {
  /** `session:person:direction` */
  record: string
  session: SessionId
  person: PersonId
  direction: Direction
  number: number
  verdict: 'confirm' | 'void'
  by: PersonId
  at: Instant
  why: string
}
export const verdicts: Collection<VerdictDocument> = collection('checkInVerdicts')

/** A second scan that the trainer called for; `_id` is `session:number`. */
export interface SecondScanCallDocument extends StoredDocument {
  session: SessionId
  number: number
  calledAt: Instant
  closesAt: Instant
  by: PersonId
}
export const secondScanCalls: Collection<SecondScanCallDocument> = collection('secondScanCalls')

/** One answer to a call; `_id` is `call:person`, and `call:person:claimed` for a scan without signal. */
export interface SecondScanDocument extends StoredDocument {
  call: string
  session: SessionId
  person: PersonId
  /** The server's time, or the capture time when `claimed`. */
  at: Instant
  claimed: boolean
  installation: string
}
export const secondScans: Collection<SecondScanDocument> = collection('secondScans')
