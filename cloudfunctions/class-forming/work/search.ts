import { type Arranged, arrangeCohort, isBetter, type Solved, type Task } from '@/domain/class-forming'
import type { Cursor } from './cursor'

/** Share of a slice after which the number of classes is left as it is and the rest goes to theme gap, travel and balance. */
const SETTLE_AFTER = 0.5
/** The same while fewer classes may still be possible. */
const SETTLE_OPEN_AFTER = 0.9

/** What the solver knew after the last slice, by job and mode; a cold instance solves anew and the better one is kept. */
const warm = new Map<string, { solved: Solved; arranged: Arranged }>()

export const forget = (key: string): void => {
  warm.delete(key)
}

/**
 * One slice of searching, until `until` (milliseconds). While the number of classes is not proven, every other slice packs anew from
 * another seed; else it improves what there is. Answers the best so far.
 */
export function search(
  key: string,
  task: Task,
  { round, isOpen }: Pick<Cursor, 'round' | 'isOpen'>,
  until: number,
): Arranged {
  const begun = Date.now()
  const settleAt = begun + (until - begun) * (isOpen ? SETTLE_OPEN_AFTER : SETTLE_AFTER)
  const budget = {
    seed: round + 1,
    iterations: Number.POSITIVE_INFINITY,
    shouldStop: () => Date.now() >= until,
    shouldSettle: () => Date.now() >= settleAt,
  }
  const known = warm.get(key)
  const found = arrangeCohort(task, budget, isOpen && round % 2 === 1 ? undefined : known?.solved)
  const best = known && !isBetter(found.arranged, known.arranged) ? known : found
  warm.set(key, best)
  return best.arranged
}
