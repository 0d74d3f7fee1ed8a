import { BEAT_SECONDS, type Beat } from './beat'

/** A longer pause between two looks means that the phone slept or its clock was changed: nothing was watched then. */
const LONGEST_GAP_SECONDS = 3

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
  /** where the running stretch began; absent while nothing counts */
  readonly since?: Look
  readonly last?: Look
}

export const newMeter: Meter = { sequence: 0 }

/** One look further. A stretch ends with pause, background, jump in the course or clock, and when it is as long as a heartbeat. */
export function look(meter: Meter, now: Look): { meter: Meter; beat?: Beat } {
  const { since, last } = meter
  if (since === undefined || last === undefined)
    return { meter: now.counts ? { ...meter, since: now, last: now } : meter }
  if (!follows(last, now)) return closed(meter, since, last, now)
  if (!now.counts) return closed(meter, since, now, now)
  if (now.at - since.at >= BEAT_SECONDS) return closed(meter, since, now, now)
  return { meter: { ...meter, last: now } }
}

function follows(last: Look, now: Look): boolean {
  const passed = now.at - last.at
  const moved = now.position - last.position
  return passed >= 0 && passed <= LONGEST_GAP_SECONDS && moved >= 0 && moved <= LONGEST_GAP_SECONDS * 2
}

/** Ends the stretch at `end`; the next one begins at `now`. Both are cut to whole seconds, so that neighbours share their edge. */
function closed(meter: Meter, since: Look, end: Look, now: Look): { meter: Meter; beat?: Beat } {
  const stretch = {
    from: Math.floor(since.at),
    to: Math.floor(end.at),
    position: Math.floor(since.position),
    until: Math.floor(end.position),
  }
  const begins = now.counts ? { since: now, last: now } : {}
  if (stretch.to <= stretch.from || stretch.until <= stretch.position)
    return { meter: { sequence: meter.sequence, ...begins } }
  const sequence = meter.sequence + 1
  return { meter: { sequence, ...begins }, beat: { sequence, ...stretch } }
}
