import { isLarge } from '../large-schools'
import type { FormingSchool, TrainingClass } from '../type'

/** A school that takes in others: 片区引领校 with its small schools, or the strong school of a pair 结对子. */
export interface Lead {
  lead: string
  schools: readonly string[]
}

/**
 * How small schools come together. `by-lead-school`: the named schools share classes with their lead school's district alone (Hefei 2021,
 * 校本研修方式 2). `pairing`: the named schools sit in the class of their partner, which others may join. Everybody else by theme.
 */
export type Joining =
  | { kind: 'by-theme' }
  | { kind: 'by-lead-school'; leads: readonly Lead[] }
  | { kind: 'pairing'; leads: readonly Lead[] }

export type JoiningProblem =
  | { code: 'LEAD_UNKNOWN'; school: string }
  | { code: 'SCHOOL_LED_TWICE'; school: string }
  | { code: 'PAIR_TOO_LARGE'; lead: string; size: number; cap: number }

/** Against the county's own assignments: schools of two lead schools' districts in one class, a pair in two. */
export type JoiningViolation =
  | { code: 'DISTRICT_MIXED'; class: string; districts: readonly string[] }
  | { code: 'PAIR_SEPARATED'; lead: string; classes: readonly string[] }

interface Rule {
  cap: number
  soloFrom: number
}

/** What must be put right before these assignments can be kept; large schools are run on their own whatever is said of them. */
export function judgeAssignments(
  joining: Joining,
  schools: readonly FormingSchool[],
  rule: Rule,
): JoiningProblem[] {
  if (joining.kind === 'by-theme') return []
  const known = new Map(schools.map((school) => [school.id, school]))
  const seen = new Set<string>()
  const problems: JoiningProblem[] = []
  for (const { lead, schools: led } of joining.leads) {
    for (const school of [lead, ...led]) {
      if (!known.has(school)) problems.push({ code: 'LEAD_UNKNOWN', school })
      if (seen.has(school)) problems.push({ code: 'SCHOOL_LED_TWICE', school })
      seen.add(school)
    }
    const together = smallOf([lead, ...led], known, rule)
    const size = together.reduce((sum, school) => sum + school.size, 0)
    if (joining.kind === 'pairing' && size > rule.cap)
      problems.push({ code: 'PAIR_TOO_LARGE', lead, size, cap: rule.cap })
  }
  return problems
}

/** Whether classes keep the assignments, wherever they come from. */
export function judgeJoining(
  joining: Joining,
  schools: readonly FormingSchool[],
  classes: readonly TrainingClass[],
  rule: Rule,
): JoiningViolation[] {
  if (joining.kind === 'by-theme') return []
  const known = new Map(schools.map((school) => [school.id, school]))
  if (joining.kind === 'by-lead-school') {
    const district = districtsOf(joining)
    return classes.flatMap(({ id, members }) => {
      const districts = [...new Set(members.map(({ school }) => district.get(school) ?? ''))]
      return members.length > 1 && districts.length > 1
        ? [{ code: 'DISTRICT_MIXED' as const, class: id, districts }]
        : []
    })
  }
  const classOf = new Map(classes.flatMap(({ id, members }) => members.map(({ school }) => [school, id])))
  return joining.leads.flatMap(({ lead, schools: led }) => {
    const together = smallOf([lead, ...led], known, rule)
    const taken = [...new Set(together.flatMap(({ id }) => classOf.get(id) ?? []))]
    return taken.length > 1 ? [{ code: 'PAIR_SEPARATED' as const, lead, classes: taken }] : []
  })
}

/** School → lead school of its district; whoever is not named has none. */
export const districtsOf = ({ leads }: { leads: readonly Lead[] }): Map<string, string> =>
  new Map(leads.flatMap(({ lead, schools }) => [lead, ...schools].map((school) => [school, lead] as const)))

const smallOf = (
  ids: readonly string[],
  known: ReadonlyMap<string, FormingSchool>,
  rule: Rule,
): FormingSchool[] =>
  ids.flatMap((id) => {
    const school = known.get(id)
    return school && school.size > 0 && !isLarge(school, rule) ? [school] : []
  })
