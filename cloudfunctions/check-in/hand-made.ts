import type { Store } from '@/cloudfunctions/kernel'
import type { SessionDocument } from '@/cloudfunctions/session'
import { type Direction, handMadeTime } from '@/domain/check-in'
import type { Instant, PersonId } from '@/domain/shared'
import { type Attendee, record } from './record'
import type { Recorded } from './recorded'

/** Who enters a record without a phone, when, and why. */
export interface NamedWord {
  by: PersonId
  at: Instant
  why: string
}

/** A record by the word of whoever runs the session, confirmed at once. A record that is there is left as it is. */
export const correct = (
  store: Store,
  session: SessionDocument,
  who: Attendee,
  direction: Direction,
  { by, at, why }: NamedWord,
): Promise<Recorded> =>
  record(store, session, who, direction, {
    mode: 'corrected',
    status: 'confirmed',
    at: handMadeTime(direction, session, at),
    by,
    why,
  })
