import { Improvement } from './improve'
import { packingOf } from './pack'
import type { Packing } from './packing'
import { reportClasses } from './report-classes'
import { EXACT_SCHOOLS, solveSmallCounty } from './small-exact'
import { byDivision, type Grouping, type SmallSchools, smallSchoolsOf } from './small-schools'
import { drive, type Steps } from './steps'
import type { Budget, FormedClasses, FormingInput, Minimum, Mode } from './type'

/** Moves that find the optimum of a small county nearly always, so that the exact search has only to prove it. */
const SMALL_ITERATIONS = 120_000
/** How often the exact search of a small county begins anew when time ended in its middle. */
const EXACT_TURNS = 2

/** How long one bout of work may last; packing ends at `shouldSettle`, everything at `shouldStop`. */
export type Bout = Pick<Budget, 'shouldStop' | 'shouldSettle'>

/**
 * The forming of one county's classes, which can be left and taken up again: pauses change nothing of what comes out for the same seed
 * and iterations. First few classes are sought, then better ones of the same number; while fewer may be possible, every bout seeks on.
 */
export class Forming {
  private readonly small: SmallSchools
  /** few enough schools to prove the whole order */
  private readonly isSmall: boolean
  private readonly packing: Packing
  private seeking: Steps<void> | undefined
  private arranging: Steps<void> | undefined
  private improvement: Improvement | undefined
  private exact: Grouping | undefined
  /** every wish is fulfilled: nothing is left to do */
  isOver = false

  constructor(
    private readonly input: FormingInput,
    private readonly mode: Mode,
    private readonly plan: Pick<Budget, 'seed' | 'iterations'>,
    /** the first one, whose time the start is taken from */
    private bout: Bout,
  ) {
    this.small = smallSchoolsOf(input, mode)
    this.isSmall = byDivision(this.small).every((division) => division.length <= EXACT_SCHOOLS)
    this.packing = packingOf(this.small, mode, plan.seed, () => this.isSettled())
  }

  /** Works for one bout and answers the best so far. */
  run(bout: Bout): FormedClasses {
    this.bout = bout
    this.seek()
    if (this.isBeaten() && (this.isSmall || this.plan.iterations > 0)) this.arranging = this.arrange()
    if (this.arranging && drive(this.arranging, bout.shouldStop)) this.isOver = !this.isOpen()
    return this.report()
  }

  /** A pass that ended without the proven minimum is followed by another one in the next bout. */
  private seek(): void {
    if (!this.isOpen()) return
    this.seeking ??= this.packing.steps()
    if (drive(this.seeking, () => this.isSettled())) this.seeking = undefined
  }

  private isSettled(): boolean {
    return this.bout.shouldStop() || this.bout.shouldSettle()
  }

  private isOpen(): boolean {
    const { minimum } = this.packing.packed()
    return this.best().length > minimum.lower && this.exact === undefined
  }

  private isBeaten(): boolean {
    return !this.improvement || this.packing.packed().grouping.length < this.improvement.grouping.length
  }

  private best(): Grouping {
    const { grouping } = this.packing.packed()
    const improved = this.exact ?? this.improvement?.grouping
    return improved && improved.length <= grouping.length ? improved : grouping
  }

  /** Small counties are first improved a little and then solved exactly; what cannot be proven is improved to the end of the budget. */
  private *arrange(): Steps<void> {
    const { small, plan } = this
    const start = this.packing.packed().grouping
    const iterations = this.isSmall ? Math.min(plan.iterations, SMALL_ITERATIONS) : plan.iterations
    this.improvement = new Improvement(small, start, { ...plan, iterations })
    yield* this.improvement.steps()
    if (!this.isSmall) return
    const solved = yield* this.solve()
    if (this.exact) return
    this.improvement = new Improvement(small, solved, plan)
    yield* this.improvement.steps()
  }

  private *solve(): Steps<Grouping> {
    let grouping = this.best()
    for (let turn = 0; turn < EXACT_TURNS; turn++) {
      const { lower } = this.packing.packed().minimum
      const solved = solveSmallCounty(this.small, this.mode, grouping, lower, this.bout)
      grouping = solved.grouping
      if (solved.proven) this.exact = grouping
      if (solved.proven || !this.bout.shouldStop()) break
      yield
    }
    return grouping
  }

  private report(): FormedClasses {
    const { minimum, proofs } = this.packing.packed()
    const grouping = this.best()
    const isProven = this.exact !== undefined
    const lower = isProven ? grouping.length : minimum.lower
    const reached: Minimum = {
      value: grouping.length,
      lower,
      how: howProven(grouping.length, lower, minimum),
    }
    return reportClasses(this.input, this.small, grouping, reached, proofs, isProven)
  }
}

/** A number of classes at its lower bound is proven by the certificate where that reaches so far, else by the search. */
export function howProven(value: number, lower: number, packed: Minimum): Minimum['how'] {
  if (value > lower) return 'open'
  return packed.how === 'certificate' && packed.lower === lower ? 'certificate' : 'search'
}
