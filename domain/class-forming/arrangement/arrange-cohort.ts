import { type Bout, Forming } from '../forming'
import { isLarge, splitLargeSchool } from '../large-schools'
import type { FormedClasses, FormingSchool, Measures, Minimum, Mode, TrainingClass } from '../type'
import { districtsOf, type Joining } from './joining'
import { byId, classOf, measureClasses } from './measure'
import { type PrintedProof, proofsOf } from './printed-proof'
import { membersOf, type Unit, unitsOf } from './units'

export interface Arranged {
  classes: readonly TrainingClass[]
  minimum: Minimum
  measures: Measures
  proofs: readonly PrintedProof[]
  wholeOrderProven: boolean
}

export interface Task {
  rule: { cap: number; soloFrom: number }
  joining: Joining
  mode: Mode
  schools: readonly FormingSchool[]
}

/** Schools that are divided among themselves: the county, or one district 片区. `id` → unit, as the solver sees them. */
interface Part {
  label: string
  units: ReadonlyMap<string, Unit>
}

/** A bout for one of several parts that share the time: which one it is, and how many there are. */
export type BoutOf = (part: number, parts: number) => Bout

/** The forming of a cohort's classes, part by part; it can be left after a bout and taken up again. */
export class CohortForming {
  private readonly parts: readonly Part[]
  private readonly formings: (Forming | undefined)[]

  constructor(
    private readonly task: Task,
    private readonly seed: number,
  ) {
    this.parts = partsOf(task)
    this.formings = this.parts.map(() => undefined)
  }

  /** Works on every part for one bout and answers the best so far. */
  run(boutOf: BoutOf): Arranged {
    const formed = this.parts.map((part, index) => {
      const bout = boutOf(index, this.parts.length)
      const forming = this.formings[index] ?? this.begin(part, bout)
      this.formings[index] = forming
      return forming.run(bout)
    })
    return assemble(this.task, this.parts, formed)
  }

  /** Every wish is fulfilled in every part. */
  get isOver(): boolean {
    return this.formings.every((forming) => forming?.isOver)
  }

  private begin(part: Part, bout: Bout): Forming {
    const endless = { seed: this.seed, iterations: Number.POSITIVE_INFINITY }
    return new Forming(inputOf(part, this.task), this.task.mode, endless, bout)
  }
}

function partsOf({ schools, joining, rule }: Task): Part[] {
  const district = joining.kind === 'by-lead-school' ? districtsOf(joining) : new Map<string, string>()
  const parts = new Map<string, Map<string, Unit>>()
  for (const unit of unitsOf(schools, joining, rule)) {
    const label = district.get(unit.schools[0]?.id ?? '') ?? ''
    const part = parts.get(label) ?? new Map<string, Unit>()
    parts.set(label, part.set(unit.schools.map(({ id }) => id).join('+'), unit))
  }
  return [...parts].map(([label, units]) => ({ label, units }))
}

/** Units are small whatever their sum: nothing in a part is run on its own, so the threshold lies above the capacity. */
const inputOf = ({ units }: Part, { rule }: Task) => ({
  version: 1 as const,
  cap: rule.cap,
  soloFrom: rule.cap + 1,
  schools: [...units].map(([id, unit]) => asSchool(id, unit)),
})

function asSchool(id: string, { schools, size }: Unit): FormingSchool {
  const [first, ...others] = [...schools].sort((a, b) => b.size - a.size)
  const themes = (first?.themes ?? []).filter((theme) => others.every((one) => one.themes.includes(theme)))
  return {
    id,
    size,
    themes,
    stage: first?.stage ?? '',
    township: first?.township ?? '',
    lat: first?.lat ?? 0,
    lng: first?.lng ?? 0,
  }
}

function assemble(task: Task, parts: readonly Part[], solved: readonly FormedClasses[]): Arranged {
  const { rule, mode, schools } = task
  const known = byId(schools)
  const alone = schools
    .filter((school) => school.size > 0 && isLarge(school, rule))
    .flatMap((school) =>
      splitLargeSchool(school.size, rule.cap).map((count) => [{ school: school.id, count }]),
    )
  const joined = solved.flatMap(({ classes }, index) =>
    classes.map(({ members }) =>
      members.flatMap(({ school }) => {
        const unit = parts[index]?.units.get(school)
        return unit ? membersOf(unit) : []
      }),
    ),
  )
  const all = [...alone, ...joined]
  const digits = Math.max(2, String(all.length).length)
  const classes = all.map((members, index) =>
    classOf(String(index + 1).padStart(digits, '0'), members, known, mode),
  )
  return {
    classes,
    minimum: addUp(solved, alone.length),
    measures: measureClasses(classes, known, rule, mode),
    proofs: parts.flatMap((part, index) => {
      const formed = solved[index]
      return formed ? proofsOf(formed, inputOf(part, task).schools, mode, part.label) : []
    }),
    wholeOrderProven: solved.every((formed) => formed.wholeOrderProven),
  }
}

/** The parts' minima together; what is proven by search in one part is not printed as a certificate of all. */
function addUp(solved: readonly FormedClasses[], alone: number): Minimum {
  const sum = (of: (minimum: Minimum) => number) =>
    solved.reduce((all, { minimum }) => all + of(minimum), alone)
  const hows = new Set(solved.map(({ minimum }) => minimum.how))
  const how = (['open', 'search'] as const).find((one) => hows.has(one)) ?? 'certificate'
  return { value: sum(({ value }) => value), lower: sum(({ lower }) => lower), how }
}

type Compared = Pick<Arranged, 'measures' | 'minimum'>

/** Strictly better in the order of the specification; among equals, a higher proven bound. */
export function isBetter(a: Compared, b: Compared): boolean {
  const order = ['classes', 'themeGap', 'personMetres', 'squaredLoads'] as const
  const differing = order.find((figure) => a.measures[figure] !== b.measures[figure])
  return differing ? a.measures[differing] < b.measures[differing] : a.minimum.lower > b.minimum.lower
}
