import { metresBetween } from '../distance'
import { isLarge } from '../large-schools'
import type { ClassMember, FormingSchool, Measures, Mode, TrainingClass } from '../type'

export type SchoolsById = ReadonlyMap<string, FormingSchool>

/** What a class costs; metres are summed over people, theme gap over people and points that not all chose. */
export interface ClassMeasures {
  load: number
  personMetres: number
  themeGap: number
}

export const byId = <S extends FormingSchool>(schools: readonly S[]): Map<string, S> =>
  new Map(schools.map((school) => [school.id, school]))

export const loadOf = ({ members }: Pick<TrainingClass, 'members'>): number =>
  members.reduce((sum, { count }) => sum + count, 0)

/** The class that these members make: host and shared focus points follow from who is in it. */
export function classOf(
  id: string,
  members: readonly ClassMember[],
  schools: SchoolsById,
  mode: Mode,
): TrainingClass {
  if (members.length < 2) return { id, kind: 'solo', members }
  const host = bestHost(members, schools)
  const joint = { id, kind: 'joint' as const, host, members }
  return mode === 'ignore' ? joint : { ...joint, focus: coreOf(members, schools) }
}

/** Focus points that all of them chose, in the order of the first. */
export function coreOf(members: readonly ClassMember[], schools: SchoolsById): string[] {
  const [first, ...others] = members.map(({ school }) => schools.get(school)?.themes ?? [])
  return (first ?? []).filter((theme) => others.every((themes) => themes.includes(theme)))
}

/** Metres of travel of all people of a class to one of its schools. */
export const travelTo = (host: string, members: readonly ClassMember[], schools: SchoolsById): number =>
  members.reduce((sum, { school, count }) => sum + count * metres(school, host, schools), 0)

/** Metres between two schools; 0 when one of them is unknown. */
export function metres(from: string, to: string, schools: SchoolsById): number {
  const [a, b] = [schools.get(from), schools.get(to)]
  return a && b ? metresBetween(a, b) : 0
}

export const hostOf = ({ host, members }: Pick<TrainingClass, 'host' | 'members'>): string =>
  host ?? members[0]?.school ?? ''

export function measureClass(one: TrainingClass, schools: SchoolsById, mode: Mode): ClassMeasures {
  const core = mode === 'ignore' || one.kind === 'solo' ? undefined : coreOf(one.members, schools)
  const gapOf = ({ school, count }: ClassMember): number =>
    core ? count * ((schools.get(school)?.themes.length ?? 0) - core.length) : 0
  return {
    load: loadOf(one),
    personMetres: travelTo(hostOf(one), one.members, schools),
    themeGap: one.members.reduce((sum, member) => sum + gapOf(member), 0),
  }
}

/** The same four figures that the solver minimises, of classes wherever they come from. */
export function measureClasses(
  classes: readonly TrainingClass[],
  schools: SchoolsById,
  rule: { cap: number; soloFrom: number },
  mode: Mode,
): Measures {
  const measured = classes.map((one) => measureClass(one, schools, mode))
  const ofSmall = (one: TrainingClass): boolean =>
    one.members.every(({ school }) => !isLarge(schools.get(school) ?? { size: 0 }, rule))
  return {
    classes: classes.length,
    themeGap: measured.reduce((sum, { themeGap }) => sum + themeGap, 0),
    personMetres: measured.reduce((sum, { personMetres }) => sum + personMetres, 0),
    squaredLoads: classes.reduce((sum, one) => sum + (ofSmall(one) ? loadOf(one) ** 2 : 0), 0),
  }
}

function bestHost(members: readonly ClassMember[], schools: SchoolsById): string {
  let best = { school: '', metres: Number.POSITIVE_INFINITY }
  for (const { school } of members) {
    const there = travelTo(school, members, schools)
    if (there < best.metres) best = { school, metres: there }
  }
  return best.school
}
