import type { Direction } from './direction'
import type { UnixSeconds } from './unix-seconds'

/** What K1 needs of a session. */
export interface CodedSession {
  /** five bytes */
  id: Uint8Array
  generation: number
  start: UnixSeconds
  end: UnixSeconds
  checkOutFrom: UnixSeconds
}

export type Attempt =
  | { mode: 'online'; text: string }
  | { mode: 'typed'; digits: string }
  | { mode: 'offline'; text: string; capturedAt: UnixSeconds }

export interface CheckInCase {
  masterKey: Uint8Array
  session: CodedSession
  attempt: Attempt
  serverTime: UnixSeconds
  /** directions in which this person already has a record in this session */
  recorded: readonly Direction[]
}
