import { Best } from './best'
import { ClassesInProgress, type Exchange, type ExchangeEffect } from './exchange'
import { type ClassCost, compareCosts } from './objective'
import { proposeExchange } from './propose-exchange'
import type { Random } from './random'
import type { Steps } from './steps'

/** What one cooling is after; in `travel` the theme gap may only fall, because it comes first. */
export type Aim = 'themes' | 'travel'

const COOLING = 1 / 400
const PAUSE_EVERY = 128
/** Share of partners taken from the neighbourhood while travel is the aim. */
const NEARBY = 0.9
/** Exchanges that are looked at to know how large a change is. */
const SAMPLES = 400

export interface Surroundings {
  random: Random
  neighbours: (school: number) => readonly number[]
}

interface Course {
  aim: Aim
  steps: number
  heat: number
}

/** One cooling of the annealing: so many exchanges tried, worse ones accepted less and less. */
export class Cooling {
  private readonly state: ClassesInProgress
  private classes: number
  /** cost of the present state while it is better than the best that was copied */
  private marked: ClassCost | undefined

  constructor(
    private known: Best,
    private readonly course: Course,
    private readonly around: Surroundings,
  ) {
    this.state = new ClassesInProgress(known.small, known.grouping)
    this.classes = known.grouping.length
  }

  /** The best so far; asked between two steps. */
  best(): Best {
    if (this.marked && this.known.beatenBy(this.classes, this.marked))
      this.known = new Best(this.known.small, this.state.groups, this.marked)
    this.marked = undefined
    return this.known
  }

  *steps(): Steps<void> {
    const { aim, steps, heat } = this.course
    const hottest = heat * this.typicalChange()
    for (let step = 0; step < steps; step++) {
      if (step % PAUSE_EVERY === 0) yield
      const move = this.propose()
      if (!move) continue
      const temperature = hottest * COOLING ** (step / steps)
      if (move.effect.groupA.length === 0 || accepts(move.effect, aim, temperature, this.around.random))
        this.take(move)
    }
  }

  private take({ exchange, effect }: Move): void {
    const { state } = this
    const empties = effect.groupA.length === 0
    // A copy of every improvement would cost more than the search: it is taken just before the first step away from it.
    if (this.marked && compareCosts(add(state.total, effect.change), this.marked) > 0) this.best()
    state.apply(exchange, effect)
    if (empties) this.classes--
    const isBetter = !this.marked || compareCosts(state.total, this.marked) < 0 || empties
    if (isBetter && this.known.beatenBy(this.classes, state.total)) this.marked = { ...state.total }
  }

  private propose(): Move | undefined {
    const { state, known, around } = this
    const { random, neighbours } = around
    const count = known.small.sizes.length
    const school = random.below(count)
    const near = neighbours(school)
    const nearby = this.course.aim === 'travel' && near.length > 0 && random.next() < NEARBY
    // The square prefers the nearest without ever excluding the others.
    const beside = nearby ? near[Math.floor(random.next() ** 2 * near.length)] : random.below(count)
    const exchange = proposeExchange(state, school, beside ?? school, random)
    const effect = exchange && state.judge(exchange)
    return exchange && effect ? { exchange, effect } : undefined
  }

  /** A tenth of the average size of a change: hot enough to leave a poor valley, cool enough to keep what was good. */
  private typicalChange(): number {
    let sum = 0
    let found = 0
    for (let i = 0; i < SAMPLES; i++) {
      const effect = this.propose()?.effect
      if (!effect) continue
      sum += Math.abs(this.course.aim === 'themes' ? effect.change.themeGap : effect.change.personMetres)
      found++
    }
    return Math.max(1e-6, found > 0 ? (0.1 * sum) / found : 1)
  }
}

interface Move {
  exchange: Exchange
  effect: ExchangeEffect
}

function accepts({ change }: ExchangeEffect, aim: Aim, temperature: number, random: Random): boolean {
  if (aim === 'travel' && change.themeGap !== 0) return change.themeGap < 0
  const aimed = aim === 'themes' ? change.themeGap : change.personMetres
  if (aimed === 0 && aim === 'travel') return change.squaredLoad <= 0
  return aimed <= 0 || random.next() < Math.exp(-aimed / temperature)
}

const add = (a: ClassCost, b: ClassCost): ClassCost => ({
  themeGap: a.themeGap + b.themeGap,
  personMetres: a.personMetres + b.personMetres,
  squaredLoad: a.squaredLoad + b.squaredLoad,
})
