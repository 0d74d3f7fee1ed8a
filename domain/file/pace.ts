/** How many bytes had gone at which time (ms). */
export interface PaceSample {
  at: number
  bytes: number
}

/** Older samples say nothing about the line of now. */
const WINDOW_MS = 15_000
/** Less than this is not a rate yet. */
const SHORTEST_MS = 1500

/** Adds a sample and forgets the old ones, keeping one at the edge of the window. */
export function withSample(samples: readonly PaceSample[], sample: PaceSample): PaceSample[] {
  const firstInside = samples.findIndex(({ at }) => at >= sample.at - WINDOW_MS)
  const kept = firstInside < 0 ? samples.slice(-1) : samples.slice(Math.max(0, firstInside - 1))
  return [...kept, sample]
}

/** Bytes a second over the last seconds, and seconds until `left` bytes are gone; nothing before that can be said. */
export function paceOf(
  samples: readonly PaceSample[],
  left: number,
): { rate: number; secondsLeft: number } | undefined {
  const [first, last] = [samples[0], samples.at(-1)]
  if (!first || !last || last.at - first.at < SHORTEST_MS || last.bytes <= first.bytes) return undefined
  const rate = ((last.bytes - first.bytes) / (last.at - first.at)) * 1000
  return { rate, secondsLeft: Math.ceil(left / rate) }
}
