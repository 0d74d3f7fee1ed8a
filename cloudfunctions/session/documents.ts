import { type Collection, collection, type StoredDocument } from '@/cloudfunctions/kernel'
import type { AgendaItem, Invited, SessionPlace } from '@/domain/session'
import type { CalendarDate, Credits, Instant, PersonId } from '@/domain/shared'

/** One half-day: one check-in, one check-out, one K1 key. `_id` is the five bytes that K1 signs, in hex. */
export interface SessionDocument extends StoredDocument {
  /** Half-days that were planned together. */
  series: string
  title: string
  mode: 'onsite' | 'live'
  place: SessionPlace
  on: CalendarDate
  start: Instant
  end: Instant
  checkOutFrom: Instant
  agenda: readonly AgendaItem[]
  invited: Invited
  /** Who it is for, as words that an index finds: see audience.ts. */
  audience: readonly string[]
  /** People who may run it: show the code, correct by hand. */
  trainers: readonly PersonId[]
  worth: Credits
  /** Which `session` key K_s is derived from, and the generation that counts now. */
  keyId: string
  generation: number
  state: 'planned' | 'cancelled'
  /** Why it was cancelled, shown to those invited. */
  why?: string
  createdAt: Instant
}
export const sessions: Collection<SessionDocument> = collection('sessions')
