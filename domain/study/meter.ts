import { BEAT_SECONDS, type Beat } from './beat'

/** A longer pause between two looks means that the phone slept or its clock was changed: nothing was watched then. */
const LONGEST_GAP_SECONDS = 3

/** Faster than this is a jump in the course, not playing. */
const FASTEST = 2

/** What the phone sees at one moment; seconds, with fractions. */
export interface Look {
  /** since the viewing was opened */
  readonly at: number
  /** of the course */
  readonly position: number
  /** playing, and the page in front */
  readonly counts: boolean
}

/** The phone's meter between two heartbeats. */
export interface Meter {
  readonly sequence: number
  /** where the running stretch began, in whole seconds; absent while nothing counts */
  readonly start?: Pick<Look, 'at' | 'position'>
  readonly last?: Look
}

export const newMeter: Meter = { sequence: 0 }

/** One look further. A stretch ends with pause, background, jump in the course or clock, and when it is as long as a heartbeat. */
export function look(meter: Meter, now: Look): { meter: Meter; beat?: Beat } {
  const { start, last, sequence } = meter
  if (start === undefined || last === undefined) return { meter: begun(sequence, now) }
  if (!follows(last, now)) return ended(meter, start, last, now)
  if (!now.counts) return ended(meter, start, now, now)
  if (now.at - start.at < BEAT_SECONDS) return { meter: { ...meter, last: now } }
  const beat = beatOf(sequence + 1, start, now)
  if (!beat) return { meter: begun(sequence, now) }
  // the next one begins where this one was cut, so that fractions of a second leave no gaps in the course
  return { meter: { sequence: beat.sequence, start: { at: beat.to, position: beat.until }, last: now }, beat }
}

function follows(last: Look, now: Look): boolean {
  const passed = now.at - last.at
  const moved = now.position - last.position
  return passed >= 0 && passed <= LONGEST_GAP_SECONDS && moved >= 0 && moved <= LONGEST_GAP_SECONDS * FASTEST
}

const begun = (sequence: number, now: Look): Meter =>
  now.counts
    ? { sequence, start: { at: Math.floor(now.at), position: Math.floor(now.position) }, last: now }
    : { sequence }

function ended(
  { sequence }: Meter,
  start: Pick<Look, 'at' | 'position'>,
  end: Look,
  now: Look,
): { meter: Meter; beat?: Beat } {
  const beat = beatOf(sequence + 1, start, end)
  return beat ? { meter: begun(beat.sequence, now), beat } : { meter: begun(sequence, now) }
}

/** Whole seconds that passed both on the clock and in the course. */
function beatOf(sequence: number, start: Pick<Look, 'at' | 'position'>, end: Look): Beat | undefined {
  const seconds = Math.min(Math.floor(end.at) - start.at, Math.floor(end.position) - start.position)
  if (seconds < 1) return undefined
  const { at, position } = start
  return { sequence, from: at, to: at + seconds, position, until: position + seconds }
}
