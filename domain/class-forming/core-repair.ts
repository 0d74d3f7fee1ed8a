import { coreProblemOf, seat } from './core-columns'
import { diveCores } from './core-dive'
import type { Random } from './random'
import type { Grouping, SmallSchools } from './small-schools'
import type { Steps } from './steps'

/** A class can be saved only where the classes together waste more than one. */
const WASTE_NEEDED = 1.05
/** More classes than this make the problem slow. */
const MOST_REOPENED = 64

/**
 * Opens about `size` classes of a forming again and tries to do with one less: those that waste most by the prices of the relaxation,
 * and as many by chance. Without success the same schools are regrouped into as many classes (if a dive finds another way), so that
 * the next attempt starts elsewhere. Returns a forming that is never longer.
 */
export function* repair(
  small: SmallSchools,
  grouping: Grouping,
  prices: ArrayLike<number>,
  size: number,
  random: Random,
): Steps<Grouping> {
  const waste = grouping.map((group) => 1 - group.reduce((sum, school) => sum + (prices[school] ?? 0), 0))
  const opened = wasteful(waste, size / 2, random)
  while (opened.size < Math.min(size, grouping.length)) opened.add(random.below(grouping.length))
  const kept = grouping.filter((_, at) => !opened.has(at))
  const schools = grouping.filter((_, at) => opened.has(at)).flat()
  const problem = coreProblemOf(small, schools)
  for (const target of [opened.size - 1, opened.size]) {
    const columns = yield* diveCores(problem, [], target, random)
    if (columns) return [...kept, ...seat(problem, columns)]
  }
  return grouping
}

/** The most wasteful classes, blurred by chance, until they waste what a class can hold. */
function wasteful(waste: readonly number[], least: number, random: Random): Set<number> {
  const order = waste
    .map((wasted, at) => ({ at, wasted, chance: wasted * (0.4 + random.next()) }))
    .sort((a, b) => b.chance - a.chance)
  const opened = new Set<number>()
  let wasted = 0
  for (const entry of order) {
    if (opened.size >= MOST_REOPENED || (opened.size >= least && wasted >= WASTE_NEEDED)) break
    opened.add(entry.at)
    wasted += entry.wasted
  }
  return opened
}
