import type { Direction } from './direction'
import type { UnixSeconds } from './unix-seconds'

/** The code itself is not one of this session: nothing is known about a direction. */
export type CodeRefusal =
  | { reason: 'format' | 'mac' | 'session' }
  | { reason: 'revoked'; generation: number; current: number }

/** The code is this session's, but not now. `behind` and `ahead` count seconds. */
export type TimeRefusal =
  | { reason: 'not-open'; opensAt: UnixSeconds }
  | { reason: 'closed'; closedAt: UnixSeconds }
  | { reason: 'stale'; behind: number }
  | { reason: 'future'; ahead: number }
  | { reason: 'wrong-code' }
  | { reason: 'claim-mismatch'; codeAt: UnixSeconds; capturedAt: UnixSeconds }
  | { reason: 'too-late'; capturedAt: UnixSeconds; latest: UnixSeconds }

export type CheckInVerdict =
  | {
      result: 'accept'
      direction: Direction
      /** An offline record earns nothing until the trainer's roll, a second scan or a person confirms it. */
      pending: boolean
      step: number
      /** seconds from the beginning of the code's step to its arrival at the server: kept on the record */
      delay: number
    }
  | { result: 'idempotent'; direction: Direction }
  | ({ result: 'reject' } & CodeRefusal)
  | ({
      result: 'reject'
      /** where a first record, if there is one, turns this refusal into `idempotent` */
      direction: Direction
    } & TimeRefusal)
