import { type Arranged, CohortForming, isBetter, type Task } from '@/domain/class-forming'

/** Share of a slice after which the number of classes is left as it is and the rest goes to theme gap, travel and balance. */
const SETTLE_AFTER = 0.8

interface Search {
  /** what is formed: another mode or other schools begin another search */
  of: string
  forming: CohortForming
  best?: Arranged
}

/** Searches on their way, by job; a cold instance begins anew with other luck, and the better classes are kept. */
const warm = new Map<string, Search>()

export const forget = (job: string): void => {
  warm.delete(job)
}

export interface Bite {
  /** of the work, milliseconds since the epoch */
  until: number
  shouldStop: () => boolean
}

/** One slice of searching, going on where the last one paused; answers the best so far. */
export function search(
  job: string,
  of: string,
  task: Task,
  seed: number,
  { until, shouldStop }: Bite,
): Arranged {
  const known = warm.get(job)
  const going: Search = known?.of === of ? known : { of, forming: new CohortForming(task, seed) }
  const found = going.forming.run((part, parts) => {
    // Whoever comes later shares what the others left.
    const begun = Date.now()
    const end = begun + (until - begun) / (parts - part)
    const settleAt = begun + (end - begun) * SETTLE_AFTER
    return {
      shouldStop: () => Date.now() >= end || shouldStop(),
      shouldSettle: () => Date.now() >= settleAt,
    }
  })
  const best = going.best && !isBetter(found, going.best) ? going.best : found
  warm.set(job, { ...going, best })
  return best
}
