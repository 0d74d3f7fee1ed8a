import { bytesToHex } from '@noble/hashes/utils'
import { addMs, type Instant, type PersonId, SECOND, type SessionId } from '../shared'
import { asciiBytes, equalInConstantTime } from './bytes'
import type { Direction } from './direction'
import { CLOCK_LEAD_SECONDS, DOORS_SECONDS } from './judge-time'
import { signWith } from './session-key'

/** What the trainer saw in the room, closed on the trainer's own device, with or without signal. */
export interface Roll {
  session: SessionId
  /** what the roll vouches for: those who came (`in`), those who were still there (`out`), or both */
  directions: readonly Direction[]
  takenAt: Instant
  /** people counted in the room */
  headcount: number
  /** people ticked by name */
  present: readonly PersonId[]
}

export type RollRefusal = { reason: 'before-doors'; opensAt: Instant } | { reason: 'future'; now: Instant }

/** A roll may be sent at any time, but only be taken once the doors are open; the trainer's clock is a claim like a phone's. */
export function judgeRollTime(
  { takenAt }: Pick<Roll, 'takenAt'>,
  { start }: { start: Instant },
  now: Instant,
): RollRefusal | undefined {
  const opensAt = addMs(start, -DOORS_SECONDS * SECOND)
  if (takenAt < opensAt) return { reason: 'before-doors', opensAt }
  return takenAt > now + CLOCK_LEAD_SECONDS * SECOND ? { reason: 'future', now } : undefined
}

/** Fewer heads than names: such a roll contradicts itself and confirms nothing. */
export const isRollConsistent = ({ headcount, present }: Pick<Roll, 'headcount' | 'present'>): boolean =>
  headcount >= new Set(present).size

/** 64 hex characters under the session's key: a roll that is submitted later cannot be changed on the way. */
export const signRoll = (key: Uint8Array, roll: Roll): string =>
  bytesToHex(signWith(key, 'K1-roll', asciiBytes(canonical(roll))))

export const isRollSigned = (key: Uint8Array, roll: Roll, signature: string): boolean =>
  equalInConstantTime(asciiBytes(signRoll(key, roll)), asciiBytes(signature))

/** One line a field; ids hold no line feed or space, so no two rolls share a text. */
const canonical = ({ session, directions, takenAt, headcount, present }: Roll): string =>
  [session, [...directions].sort().join(' '), takenAt, headcount, [...present].sort().join(' ')].join('\n')
