import { isLarge } from './large-schools'
import type { FormingInput, FormingSchool, Mode, TrainingClass } from './type'

export type ClassViolation =
  | { code: 'CLASS_OVER_CAPACITY'; class: string; load: number; cap: number }
  | { code: 'CLASS_TWICE'; class: string }
  | { code: 'CLASS_EMPTY'; class: string }
  | { code: 'SOLO_CLASS_SHARED'; class: string; schools: number }
  | { code: 'LARGE_SCHOOL_JOINED'; class: string; school: string; size: number }
  | { code: 'LARGE_SCHOOL_UNBALANCED'; school: string; counts: readonly number[] }
  | { code: 'SMALL_SCHOOL_SPLIT'; school: string; classes: readonly string[] }
  | { code: 'SCHOOL_UNKNOWN'; class: string; school: string }
  | { code: 'SCHOOL_TWICE_IN_CLASS'; class: string; school: string }
  | { code: 'TRAINEES_NOT_PLACED'; school: string; size: number; placed: number }
  | { code: 'THEMES_NOT_SHARED'; class: string; mode: Mode }
  | { code: 'HOST_NOT_A_MEMBER'; class: string; host: string }
  | { code: 'TRAINEE_IN_TWO_CLASSES'; trainee: string; classes: readonly string[] }

type Rule = Pick<FormingInput, 'cap' | 'soloFrom' | 'schools'>

/**
 * The rule of Zhejiang 2021, 三(五), asked of classes wherever they come from (solver, a hand, an import); empty when it is kept.
 * `mode` is asked only where it is given: a county may move a school by hand against its own preference, never against the rule.
 */
export function judgeClasses(
  rule: Rule,
  classes: readonly TrainingClass[],
  mode: Mode = 'ignore',
): ClassViolation[] {
  const schools = new Map(rule.schools.map((school) => [school.id, school]))
  const ids = new Set<string>()
  const violations = classes.flatMap((one) => {
    const twice: ClassViolation[] = ids.has(one.id) ? [{ code: 'CLASS_TWICE', class: one.id }] : []
    ids.add(one.id)
    return [...twice, ...judgeClass(rule, schools, one, mode)]
  })
  const placements = placementsOf(classes)
  for (const school of rule.schools)
    violations.push(...judgeSchool(rule, school, placements.get(school.id) ?? []))
  return violations
}

/** No trainee sits in two classes of one cohort; `seats` is every (trainee, class) on record. */
export function judgeSeats(seats: Iterable<{ trainee: string; class: string }>): ClassViolation[] {
  const classes = new Map<string, string[]>()
  for (const seat of seats) classes.set(seat.trainee, [...(classes.get(seat.trainee) ?? []), seat.class])
  return [...classes]
    .filter(([, taken]) => taken.length > 1)
    .map(([trainee, taken]) => ({ code: 'TRAINEE_IN_TWO_CLASSES', trainee, classes: taken }))
}

interface Placement {
  class: string
  count: number
}

function placementsOf(classes: readonly TrainingClass[]): Map<string, Placement[]> {
  const placements = new Map<string, Placement[]>()
  for (const { id, members } of classes)
    for (const { school, count } of members) {
      const known = placements.get(school)
      if (known) known.push({ class: id, count })
      else placements.set(school, [{ class: id, count }])
    }
  return placements
}

function judgeClass(
  rule: Rule,
  schools: ReadonlyMap<string, FormingSchool>,
  { id, kind, host, members }: TrainingClass,
  mode: Mode,
): ClassViolation[] {
  const violations: ClassViolation[] = []
  const load = members.reduce((sum, member) => sum + member.count, 0)
  if (members.length === 0 || members.some(({ count }) => !(Number.isSafeInteger(count) && count > 0)))
    violations.push({ code: 'CLASS_EMPTY', class: id })
  if (load > rule.cap) violations.push({ code: 'CLASS_OVER_CAPACITY', class: id, load, cap: rule.cap })
  const distinct = new Set(members.map((member) => member.school))
  if ((kind === 'solo') !== (distinct.size === 1))
    violations.push({ code: 'SOLO_CLASS_SHARED', class: id, schools: distinct.size })
  const known: FormingSchool[] = []
  for (const name of distinct) {
    const school = schools.get(name)
    if (!school) violations.push({ code: 'SCHOOL_UNKNOWN', class: id, school: name })
    else known.push(school)
    if (members.filter((member) => member.school === name).length > 1)
      violations.push({ code: 'SCHOOL_TWICE_IN_CLASS', class: id, school: name })
  }
  if (host !== undefined && !distinct.has(host))
    violations.push({ code: 'HOST_NOT_A_MEMBER', class: id, host })
  if (distinct.size < 2) return violations
  for (const school of known)
    if (isLarge(school, rule))
      violations.push({ code: 'LARGE_SCHOOL_JOINED', class: id, school: school.id, size: school.size })
  if (!sharesThemes(known, mode)) violations.push({ code: 'THEMES_NOT_SHARED', class: id, mode })
  return violations
}

function judgeSchool(rule: Rule, school: FormingSchool, placements: readonly Placement[]): ClassViolation[] {
  const violations: ClassViolation[] = []
  const counts = placements.map((placement) => placement.count)
  const placed = counts.reduce((sum, count) => sum + count, 0)
  if (placed !== school.size)
    violations.push({ code: 'TRAINEES_NOT_PLACED', school: school.id, size: school.size, placed })
  if (isLarge(school, rule)) {
    const uneven = Math.max(...counts) - Math.min(...counts) > 1
    if (uneven || counts.length > Math.ceil(school.size / rule.cap))
      violations.push({ code: 'LARGE_SCHOOL_UNBALANCED', school: school.id, counts })
  } else if (placements.length > 1) {
    const classes = placements.map((placement) => placement.class)
    violations.push({ code: 'SMALL_SCHOOL_SPLIT', school: school.id, classes })
  }
  return violations
}

function sharesThemes(schools: readonly FormingSchool[], mode: Mode): boolean {
  const [first, ...others] = schools
  if (mode === 'ignore' || !first) return true
  if (mode === 'hard') {
    const theme = first.themes[0]
    return theme !== undefined && others.every((school) => school.themes[0] === theme)
  }
  const core = first.themes.filter((theme) => others.every((school) => school.themes.includes(theme)))
  return core.length >= (mode === 'common1' ? 1 : 2)
}
