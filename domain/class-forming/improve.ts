import { ClassesInProgress, type ExchangeEffect } from './exchange'
import { neighboursOf } from './neighbours'
import { type ClassCost, compareCosts, totalCost } from './objective'
import { proposeExchange } from './propose-exchange'
import { type Random, seededRandom } from './random'
import type { Grouping, SmallSchools } from './small-schools'
import type { Budget } from './type'

/** What one cooling is after; in `travel` the theme gap may only fall, because it comes first. */
type Aim = 'themes' | 'travel'

/** Moves of the first cooling, per school; every later one is twice as long, so that little is lost when time ends in the middle. */
const FIRST_ROUND = 60
const COOLING = 1 / 400
const REHEAT = 0.35
const STOP_EVERY = 128
/** Share of partners taken from the neighbourhood while travel is the aim. */
const NEARBY = 0.9

/**
 * Better classes, as many as before (or fewer): theme gap, then person-metres, then balance, in strict order. Simulated annealing over
 * exchanges between two classes, in coolings of growing length that each start from the best so far; never returns worse than it got.
 */
export function improve(small: SmallSchools, start: Grouping, budget: Budget): Grouping {
  if (budget.iterations <= 0 || budget.shouldStop()) return start
  const random = seededRandom(budget.seed)
  const neighbours = neighboursOf(small)
  const aims: readonly Aim[] = small.countsThemes ? ['themes', 'travel'] : ['travel']
  let best = new Best(small, start)
  let left = budget.iterations
  for (
    let round = 0, length = FIRST_ROUND * small.sizes.length;
    left > 0 && length > 0;
    round++, length *= 2
  ) {
    for (const aim of aims) {
      const steps = Math.min(length, left)
      left -= steps
      best = cool(best, { aim, steps, heat: round === 0 ? 1 : REHEAT, random, neighbours, budget })
      if (budget.shouldStop()) return best.grouping
    }
  }
  return best.grouping
}

class Best {
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

interface Cooling {
  aim: Aim
  steps: number
  heat: number
  random: Random
  neighbours: (school: number) => readonly number[]
  budget: Budget
}

function cool(from: Best, { aim, steps, heat, random, neighbours, budget }: Cooling): Best {
  const { small } = from
  const state = new ClassesInProgress(small, from.grouping)
  const count = small.sizes.length
  let best = from
  let classes = from.grouping.length
  let marked: ClassCost | undefined
  const keep = (): void => {
    if (marked && best.beatenBy(classes, marked)) best = new Best(small, state.groups, marked)
    marked = undefined
  }
  const propose = () => {
    const school = random.below(count)
    const near = neighbours(school)
    const nearby = aim === 'travel' && near.length > 0 && random.next() < NEARBY
    // The square prefers the nearest without ever excluding the others.
    const beside = nearby ? near[Math.floor(random.next() ** 2 * near.length)] : random.below(count)
    const exchange = proposeExchange(state, school, beside ?? school, random)
    const effect = exchange && state.judge(exchange)
    return exchange && effect ? { exchange, effect } : undefined
  }
  const hottest = heat * typicalChange(() => propose()?.effect, aim)
  for (let step = 0; step < steps; step++) {
    if (step % STOP_EVERY === 0 && budget.shouldStop()) break
    const move = propose()
    if (!move) continue
    const { exchange, effect } = move
    const temperature = hottest * COOLING ** (step / steps)
    const empties = effect.groupA.length === 0
    if (!empties && !accepts(effect, aim, temperature, random)) continue
    // A copy of every improvement would cost more than the search: it is taken just before the first step away from it.
    if (marked && compareCosts(add(state.total, effect.change), marked) > 0) keep()
    state.apply(exchange, effect)
    if (empties) classes--
    if (best.beatenBy(classes, state.total) && (!marked || compareCosts(state.total, marked) < 0 || empties))
      marked = { ...state.total }
  }
  keep()
  return best
}

function accepts({ change }: ExchangeEffect, aim: Aim, temperature: number, random: Random): boolean {
  if (aim === 'travel' && change.themeGap !== 0) return change.themeGap < 0
  const aimed = aim === 'themes' ? change.themeGap : change.personMetres
  if (aimed === 0 && aim === 'travel') return change.squaredLoad <= 0
  return aimed <= 0 || random.next() < Math.exp(-aimed / temperature)
}

/** A tenth of the average size of a change: hot enough to leave a poor valley, cool enough to keep what was good. */
function typicalChange(sample: () => ExchangeEffect | undefined, aim: Aim): number {
  let sum = 0
  let found = 0
  for (let i = 0; i < 400; i++) {
    const effect = sample()
    if (!effect) continue
    sum += Math.abs(aim === 'themes' ? effect.change.themeGap : effect.change.personMetres)
    found++
  }
  return Math.max(1e-6, found > 0 ? (0.1 * sum) / found : 1)
}

const add = (a: ClassCost, b: ClassCost): ClassCost => ({
  themeGap: a.themeGap + b.themeGap,
  personMetres: a.personMetres + b.personMetres,
  squaredLoad: a.squaredLoad + b.squaredLoad,
})
