import type { AuditedRecord } from './record'

/** Below this many online records a hall has no distribution worth the name. */
const FEWEST = 8
/** A code may be 15 s old when it is scanned; within this many seconds nobody is late. */
const ALWAYS_FINE = 20
/** Median absolute deviation → standard deviation of a normal distribution. */
const TO_SIGMA = 1.4826
const SIGMAS = 3

export interface UsualDelay {
  /** median seconds */
  usual: number
  /** seconds from which a code arrived late for this hall */
  limit: number
}

/**
 * How fast codes arrive in this hall. Robust (median and MAD), so that a few forwarded codes cannot widen what counts
 * as usual, and one slow network, shared by all, makes nobody suspect.
 */
export function usualDelay(records: readonly AuditedRecord[]): UsualDelay | undefined {
  const delays = records.flatMap(({ mode, delay }) =>
    mode === 'online' && delay !== undefined ? [delay] : [],
  )
  if (delays.length < FEWEST) return undefined
  const usual = median(delays)
  const deviation = median(delays.map((delay) => Math.abs(delay - usual)))
  return { usual, limit: Math.max(ALWAYS_FINE, usual + SIGMAS * TO_SIGMA * deviation) }
}

/** Of a list that is not empty; the mean of the two middle values when there are two. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1)
  return middle.reduce((sum, value) => sum + value, 0) / middle.length
}
