import { hmac } from '@noble/hashes/hmac'
import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils'

/** The phone sends one so often, in seconds; a longer stretch than the longest is not believed. */
export const BEAT_SECONDS = 20
const LONGEST_BEAT_SECONDS = 30

/** One viewing 观看 may go on so long; then the page opens another one. */
const LONGEST_VIEWING_SECONDS = 12 * 3600

/** A heartbeat: a stretch that was played while the page was in front. All in whole seconds. */
export interface Beat {
  /** counts up from 1 within its viewing */
  readonly sequence: number
  /** since the viewing was opened, by the phone's clock: a claim */
  readonly from: number
  readonly to: number
  /** where the course stood at `from` and at `to` */
  readonly position: number
  readonly until: number
}

export interface SignedBeat extends Beat {
  /** 64 hex characters under the viewing's key */
  readonly mark: string
}

/** @param key of the viewing, 64 hex characters, as the server handed it to this device */
export const signBeat = (key: string, viewing: string, beat: Beat): SignedBeat => ({
  ...beat,
  mark: markOf(key, viewing, beat),
})

/** A stretch that was changed or moved to another viewing on its way does not carry its mark any more. */
export const isBeatSigned = (key: string, viewing: string, beat: SignedBeat): boolean =>
  markOf(key, viewing, beat) === beat.mark

function markOf(key: string, viewing: string, { sequence, from, to, position, until }: Beat): string {
  const text = `study-beat ${viewing} ${sequence} ${from} ${to} ${position} ${until}`
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0))
  return bytesToHex(hmac(sha256, hexToBytes(key), bytes))
}

/** Why a heartbeat earns nothing. */
export type BeatProblem = 'repeated' | 'not-a-stretch' | 'too-long' | 'ahead-of-time' | 'too-late' | 'over'

/** What the server itself knows about a viewing, in seconds: nothing here is the phone's word. */
interface Known {
  /** between opening the viewing and the arrival of the heartbeat */
  readonly passed: number
  /** highest sequence that arrived before */
  readonly last: number
  /** how long a kept heartbeat is believed */
  readonly sentWithin: number
}

/** `undefined` when the heartbeat can have happened. */
export function judgeBeat(beat: Beat, { passed, last, sentWithin }: Known): BeatProblem | undefined {
  const { sequence, from, to, position, until } = beat
  if (sequence <= last) return 'repeated'
  if (from < 0 || position < 0 || to <= from || until <= position) return 'not-a-stretch'
  if (to - from > LONGEST_BEAT_SECONDS) return 'too-long'
  if (to > passed) return 'ahead-of-time'
  if (to > LONGEST_VIEWING_SECONDS) return 'over'
  return passed - to > sentWithin ? 'too-late' : undefined
}
