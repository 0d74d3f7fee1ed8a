import type { FeasibleSets } from './feasible-sets'
import type { Solution } from './set-search'

/** The best way to form two classes: every set that holds the first school, with what is left as the other class. */
export function bestPair(sets: FeasibleSets, schools: number, known: Solution): Solution {
  const everybody = 2 ** schools - 1
  const position = new Int32Array(everybody + 1).fill(-1)
  for (let set = 0; set < sets.count; set++) position[sets.masks[set] ?? 0] = set
  let best = known
  for (let set = 0; set < sets.count; set++) {
    const mask = sets.masks[set] ?? 0
    const other = position[everybody ^ mask] ?? -1
    if ((mask & 1) === 0 || other < 0) continue
    const cost = (sets.costs[set] ?? 0) + (sets.costs[other] ?? 0)
    const squaredLoads = (sets.squaredLoads[set] ?? 0) + (sets.squaredLoads[other] ?? 0)
    if ((cost - best.cost || squaredLoads - best.squaredLoads) < 0)
      best = { sets: [set, other], cost, squaredLoads }
  }
  return best
}
