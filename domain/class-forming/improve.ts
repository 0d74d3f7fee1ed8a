import { Best } from './best'
import { type Aim, Cooling, type Surroundings } from './cooling'
import { neighboursOf } from './neighbours'
import { seededRandom } from './random'
import type { Grouping, SmallSchools } from './small-schools'
import { drive, type Steps } from './steps'
import type { Budget } from './type'

/** Moves of the first cooling, per school; every later one is twice as long, so that little is lost when time ends in the middle. */
const FIRST_ROUND = 60
const REHEAT = 0.35

/**
 * Better classes, as many as before (or fewer): theme gap, then person-metres, then balance, in strict order. Simulated annealing over
 * exchanges between two classes, in coolings of growing length that each start from the best so far; never worse than what it began with.
 */
export class Improvement {
  private best: Best
  private cooling: Cooling | undefined

  constructor(
    private readonly small: SmallSchools,
    start: Grouping,
    private readonly budget: Pick<Budget, 'seed' | 'iterations'>,
  ) {
    this.best = new Best(small, start)
  }

  /** The best so far. */
  get grouping(): Grouping {
    return (this.cooling?.best() ?? this.best).grouping
  }

  *steps(): Steps<void> {
    const { small, budget } = this
    if (budget.iterations <= 0) return
    const around: Surroundings = { random: seededRandom(budget.seed), neighbours: neighboursOf(small) }
    const aims: readonly Aim[] = small.countsThemes ? ['themes', 'travel'] : ['travel']
    let left = budget.iterations
    let length = FIRST_ROUND * small.sizes.length
    for (let heat = 1; left > 0 && length > 0; heat = REHEAT, length *= 2)
      for (const aim of aims) {
        const steps = Math.min(length, left)
        left -= steps
        this.cooling = new Cooling(this.best, { aim, steps, heat }, around)
        yield* this.cooling.steps()
        this.best = this.cooling.best()
      }
  }
}

/** Improves until the iterations are used up or it is to stop. */
export function improve(small: SmallSchools, start: Grouping, budget: Budget): Grouping {
  const improvement = new Improvement(small, start, budget)
  drive(improvement.steps(), budget.shouldStop)
  return improvement.grouping
}
