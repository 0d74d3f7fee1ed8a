import { improve } from './improve'
import { pack } from './pack'
import { largeClasses, reportClasses } from './report-classes'
import { EXACT_SCHOOLS, type ExactResult, solveSmallCounty } from './small-exact'
import { byDivision, type Grouping, type SmallSchools, smallSchoolsOf } from './small-schools'
import type { Budget, FormedClasses, FormingInput, Minimum, Mode } from './type'

/** Moves that the improvement tries when nobody says otherwise: some seconds for 300 schools. */
const DEFAULT_ITERATIONS = 4_000_000
/** Moves that find the optimum of a small county nearly always, so that the exact search has only to prove it. */
const SMALL_ITERATIONS = 120_000

/**
 * Forms the classes of a county (rule: Zhejiang 2021, 三(五)). Minimises, strictly in this order: number of classes, theme gap (not in
 * `ignore`), person-metres to the host schools, sum of squared loads; says how far the number of classes is proven.
 * The input has passed `judgeInput`. The same seed and iterations give the same classes; `shouldStop` ends the search earlier, and the
 * best so far, always within the rule, is returned.
 */
export function formClasses(input: FormingInput, mode: Mode, options: Partial<Budget> = {}): FormedClasses {
  const budget = withDefaults(options)
  const small = smallSchoolsOf(input, mode)
  const {
    grouping: packed,
    minimum,
    proofs,
  } = pack(small, mode, {
    ...budget,
    shouldStop: () => budget.shouldStop() || budget.shouldSettle(),
  })
  const { grouping, proven } = arrange(small, mode, packed, minimum.lower, budget)
  const lower = proven ? grouping.length : minimum.lower
  const reached: Minimum = { value: grouping.length, lower, how: howProven(grouping.length, lower, minimum) }
  return reportClasses(input, small, grouping, reached, proofs, proven)
}

/** More time for classes that were formed before: never more classes, never worse in the order, within the rule and the mode. */
export function improveClasses(
  input: FormingInput,
  mode: Mode,
  formed: FormedClasses,
  options: Partial<Budget> = {},
): FormedClasses {
  const small = smallSchoolsOf(input, mode)
  const index = new Map(small.schools.map((school, position) => [school.id, position]))
  const start = formed.classes
    .map((one) => one.members.flatMap(({ school }) => index.get(school) ?? []))
    .filter((group) => group.length > 0)
  const grouping = formed.wholeOrderProven ? start : improve(small, start, withDefaults(options))
  const lower = formed.minimum.lower - largeClasses(input).length
  const how = howProven(grouping.length, lower, { ...formed.minimum, lower })
  const { certificate, certificates, schoolCertificate } = formed
  const proofs = {
    ...(certificate && { certificate }),
    ...(certificates && { certificates }),
    ...(schoolCertificate && { schoolCertificate }),
  }
  const reached: Minimum = { value: grouping.length, lower, how }
  return reportClasses(input, small, grouping, reached, proofs, formed.wholeOrderProven)
}

/** Small counties are first improved a little and then solved exactly; what cannot be proven is improved to the end of the budget. */
function arrange(
  small: SmallSchools,
  mode: Mode,
  packed: Grouping,
  lower: number,
  budget: Budget,
): ExactResult {
  if (byDivision(small).some((division) => division.length > EXACT_SCHOOLS))
    return { grouping: improve(small, packed, budget), proven: false }
  const iterations = Math.min(budget.iterations, SMALL_ITERATIONS)
  const good = improve(small, packed, { ...budget, iterations })
  const exact = solveSmallCounty(small, mode, good, lower, budget)
  if (exact.proven) return exact
  return { grouping: improve(small, exact.grouping, budget), proven: false }
}

/** A number of classes at its lower bound is proven by the certificate where that reaches so far, else by the search. */
function howProven(value: number, lower: number, packed: Minimum): Minimum['how'] {
  if (value > lower) return 'open'
  return packed.how === 'certificate' && packed.lower === lower ? 'certificate' : 'search'
}

const withDefaults = (options: Partial<Budget>): Budget => ({
  seed: 1,
  iterations: DEFAULT_ITERATIONS,
  shouldStop: () => false,
  shouldSettle: () => false,
  ...options,
})
