import { coreProblemOf } from './core-columns'
import { CoreSearch } from './core-search'
import { firstFit } from './first-fit-cores'
import { packSizes, reason, type SizePacking } from './pack-sizes'
import type { Packed } from './packing'
import { countSizes } from './seat-schools'
import type { SmallSchools } from './small-schools'
import type { Steps } from './steps'
import type { Budget } from './type'

/**
 * How many types of schools a greedy reduction leaves for the relaxation (the fewer the quicker, the last is what it can bear), how many
 * dives that is worth, and how often some classes are opened again afterwards.
 */
const STAGES = [
  { kept: 80, dives: 2, repairs: 0 },
  { kept: 80, dives: 2, repairs: 0 },
  { kept: 80, dives: 2, repairs: 120 },
  { kept: 160, dives: 3, repairs: 0 },
  { kept: 330, dives: 4, repairs: 500 },
]

/** The fewest classes where all schools of a class share one or two focus points (`common1`, `common2`). */
export class CorePacking {
  private readonly bySize: SizePacking
  private readonly search: CoreSearch

  constructor(small: SmallSchools, budget: Pick<Budget, 'seed' | 'shouldStop'>) {
    const all = [...small.sizes.keys()]
    // Forgetting the themes can only save classes: what sizes prove holds here too.
    this.bySize = packSizes(countSizes(small, all), budget)
    const start = firstFit(small, all)
    const { lower } = this.bySize.minimum
    this.search = new CoreSearch(small, coreProblemOf(small, all), start, lower, budget.seed)
  }

  /** Every stage once; again it goes on from the best with other luck. */
  *steps(): Steps<void> {
    for (const { kept, dives, repairs } of STAGES) {
      yield* this.search.run(kept, dives)
      yield* this.search.repair(repairs)
    }
  }

  packed(): Packed {
    const { best, lower, bound } = this.search
    const bySize = this.bySize.bound
    const certified = Math.max(bySize.lower, bound?.lower ?? 0)
    return {
      grouping: best,
      minimum: { value: best.length, lower, how: reason(best.length, lower, certified) },
      proofs:
        bound && bound.lower > bySize.lower
          ? { schoolCertificate: bound.certificate }
          : { certificate: bySize.certificate },
    }
  }
}
