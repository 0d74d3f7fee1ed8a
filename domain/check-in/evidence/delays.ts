import type { AuditedRecord } from './record'

/** Below this many online records a hall has no distribution worth the name. */
const FEWEST = 8
/** A code may be 15 s old when it is scanned; within this many seconds nobody is late. */
const ALWAYS_FINE = 20
/** Median absolute deviation → standard deviation of a normal distribution. */
const TO_SIGMA = 1.4826
const SIGMAS = 3
const BUCKET_SECONDS = 5

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
  const delays = onlineDelays(records)
  if (delays.length < FEWEST) return undefined
  const usual = median(delays)
  const deviation = median(delays.map((delay) => Math.abs(delay - usual)))
  return { usual, limit: Math.max(ALWAYS_FINE, usual + SIGMAS * TO_SIGMA * deviation) }
}

export interface DelayBucket {
  /** seconds, included; the bucket ends before `from` + 5 */
  from: number
  count: number
}

/** The hall's delays in steps of five seconds, from 0 without gaps, for an auditor's eye. */
export function delayBuckets(records: readonly AuditedRecord[]): DelayBucket[] {
  const numbers = onlineDelays(records).map((delay) => Math.max(0, Math.floor(delay / BUCKET_SECONDS)))
  const last = numbers.reduce((highest, number) => Math.max(highest, number), -1)
  return Array.from({ length: last + 1 }, (_, number) => ({
    from: number * BUCKET_SECONDS,
    count: numbers.filter((one) => one === number).length,
  }))
}

const onlineDelays = (records: readonly AuditedRecord[]): number[] =>
  records.flatMap(({ mode, delay }) => (mode === 'online' && delay !== undefined ? [delay] : []))

/** Of a list that is not empty; the mean of the two middle values when there are two. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1)
  return middle.reduce((sum, value) => sum + value, 0) / middle.length
}
