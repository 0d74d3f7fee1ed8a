import type { Instant, PersonId, SessionId } from '../../shared'
import type { Direction } from '../direction'
import type { Located, PlaceVerdict } from '../place'

/** What a check-in record keeps for an auditor; everything beyond the first three may be unknown. */
export interface AuditedRecord {
  person: PersonId
  direction: Direction
  /** `receipt`: scanned before binding; the last three are the word of a named person */
  mode: 'online' | 'typed' | 'offline' | 'receipt' | 'corrected' | 'roll' | 'on-behalf'
  /** the server's time, or the capture time of an offline record */
  at: Instant
  /** seconds from the beginning of the code's step to its arrival; offline and corrected records have none */
  delay?: number
  /** an id that the app keeps; reinstalling the app changes it, WeChat gives no device id */
  installation?: string
  /** the phone's own position, where WeChat and the person allowed it */
  location?: Located
  /** that position against the session's place, as it was judged on arrival; distance in metres */
  place?: { verdict: PlaceVerdict; distance: number }
  /** the trainer's roll, a second scan or a named person stands behind it */
  confirmed: boolean
}

/** Where the same people were in other sessions near this one. */
export interface Elsewhere {
  person: PersonId
  session: SessionId
  at: Instant
  location: Located
}
