import { mayShare } from './objective'
import type { Grouping, SmallSchools } from './small-schools'

/** Only the youngest classes are tried, so that a hundred thousand schools stay quick. */
const TRIED = 400

/** First-fit decreasing under the demands of the mode: always an answer, seldom the best. */
export function firstFit(small: SmallSchools, indices: readonly number[]): Grouping {
  const grouping: Grouping = []
  const loads: number[] = []
  const largestFirst = [...indices].sort((a, b) => (small.sizes[b] ?? 0) - (small.sizes[a] ?? 0) || a - b)
  for (const school of largestFirst) {
    const size = small.sizes[school] ?? 0
    let at = Math.max(0, grouping.length - TRIED)
    while (at < grouping.length) {
      if ((loads[at] ?? 0) + size <= small.cap && mayShare(small, [...(grouping[at] ?? []), school])) break
      at++
    }
    const group = grouping[at]
    if (group) group.push(school)
    else grouping.push([school])
    loads[at] = (loads[at] ?? 0) + size
  }
  return grouping
}
