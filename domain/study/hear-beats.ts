import type { Instant } from '@/domain/shared'
import { type BeatProblem, isBeatSigned, judgeBeat, type SignedBeat } from './beat'
import { creditBeat, type Studied, type StudyLimits } from './credit-beat'

/** A viewing as the server knows it when heartbeats arrive; times in seconds. */
export interface HeardViewing {
  readonly id: string
  readonly key: string
  readonly opened: Instant
  /** since it was opened, by the server's own clock */
  readonly passed: number
  /** highest sequence that arrived before */
  readonly last: number
  /** how long a kept heartbeat is believed */
  readonly sentWithin: number
}

export interface Heard {
  readonly studied: Studied
  readonly last: number
  /** why heartbeats earned nothing, each reason once */
  readonly problems: readonly (BeatProblem | 'not-signed')[]
}

/** Judges heartbeats in the order in which they came, and counts those that can have happened. */
export function hearBeats(
  before: Studied,
  viewing: HeardViewing,
  beats: readonly SignedBeat[],
  limits: StudyLimits,
): Heard {
  const problems = new Set<BeatProblem | 'not-signed'>()
  let studied = before
  let last = viewing.last
  for (const beat of beats) {
    const isSigned = isBeatSigned(viewing.key, viewing.id, beat)
    const problem = isSigned ? judgeBeat(beat, { ...viewing, last }) : 'not-signed'
    if (problem) problems.add(problem)
    else studied = creditBeat(studied, beat, viewing.opened, limits)
    if (isSigned) last = Math.max(last, beat.sequence)
  }
  return { studied, last, problems: [...problems] }
}
