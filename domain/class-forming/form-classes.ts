import { Forming, howProven } from './forming'
import { improve } from './improve'
import { largeClasses, reportClasses } from './report-classes'
import { smallSchoolsOf } from './small-schools'
import type { Budget, FormedClasses, FormingInput, Minimum, Mode } from './type'

/** Moves that the improvement tries when nobody says otherwise: some seconds for 300 schools. */
const DEFAULT_ITERATIONS = 4_000_000

/**
 * Forms the classes of a county (rule: Zhejiang 2021, 三(五)). Minimises, strictly in this order: number of classes, theme gap (not in
 * `ignore`), person-metres to the host schools, sum of squared loads; says how far the number of classes is proven.
 * The input has passed `judgeInput`. The same seed and iterations give the same classes; `shouldStop` ends the search earlier, and the
 * best so far, always within the rule, is returned.
 */
export function formClasses(input: FormingInput, mode: Mode, options: Partial<Budget> = {}): FormedClasses {
  const budget = withDefaults(options)
  return new Forming(input, mode, budget, budget).run(budget)
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

const withDefaults = (options: Partial<Budget>): Budget => ({
  seed: 1,
  iterations: DEFAULT_ITERATIONS,
  shouldStop: () => false,
  shouldSettle: () => false,
  ...options,
})
