import { type ClassCost, compareCosts, totalCost } from './objective'
import type { Grouping, SmallSchools } from './small-schools'

/** Classes and what they cost, copied so that the search may go on. */
export class Best {
  readonly grouping: Grouping
  readonly cost: ClassCost

  constructor(
    readonly small: SmallSchools,
    grouping: Grouping,
    cost?: ClassCost,
  ) {
    this.grouping = grouping.filter((group) => group.length > 0).map((group) => [...group])
    this.cost = { ...(cost ?? totalCost(small, grouping)) }
  }

  beatenBy(classes: number, cost: ClassCost): boolean {
    return (
      classes < this.grouping.length ||
      (classes === this.grouping.length && compareCosts(cost, this.cost) < 0)
    )
  }
}
