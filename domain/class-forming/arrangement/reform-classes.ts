import { isLarge, splitLargeSchool } from '../large-schools'
import type { ClassMember, FormingSchool, TrainingClass } from '../type'
import { nextClassId } from './change-classes'
import { fewestToLeave } from './fewest-to-leave'
import { byId, classOf } from './measure'
import { placeUnits, type Seats } from './place-units'
import type { ReformRule } from './reform-rule'
import { membersOf, type Unit, unitsOf } from './units'

/**
 * Brings classes in line with schools that have grown, shrunk, come or gone, with the fewest people moved: who can stay stays; of a class
 * that became too full the fewest people leave, in whole schools; those and the newcomers go where there is room and, if possible, a
 * shared focus point. Class numbers stay. The result still has to be judged.
 */
export function reformClasses(
  classes: readonly TrainingClass[],
  schools: readonly FormingSchool[],
  rules: ReformRule,
): TrainingClass[] {
  const known = byId(schools)
  const units = unitsOf(schools, rules.joining, rules.rule)
  const home = homesOf(classes, units)
  const staying = classes.map(({ id }) => {
    const here = units.filter((unit) => home.get(unit) === id)
    const leaving = fewestToLeave(
      here.map(({ size }) => size),
      rules.limitOf(id),
    )
    return { id, units: here.filter((_, index) => !leaving.has(index)) }
  })
  const seated = new Set(staying.flatMap((one) => one.units))
  const open = staying.filter((one) => one.units.length > 0)
  const joined = placeUnits(
    open.map((one) => ({ id: one.id, members: one.units.flatMap(membersOf) })),
    units.filter((unit) => !seated.has(unit)),
    known,
    rules,
  )
  const alone = schools
    .filter((school) => school.size > 0 && isLarge(school, rules.rule))
    .flatMap((school) => ownClasses(school, classes, rules.rule.cap))
  return numbered(classes, [...alone, ...joined]).map(({ id, members }) =>
    classOf(id, members, known, rules.mode),
  )
}

/** The class in which a unit sits now: the first that holds one of its schools. */
function homesOf(classes: readonly TrainingClass[], units: readonly Unit[]): Map<Unit, string> {
  const first = new Map<string, string>()
  for (const { id, members } of classes)
    for (const { school } of members) if (!first.has(school)) first.set(school, id)
  return new Map(
    units.flatMap((unit) => {
      const seat = unit.schools.map(({ id }) => first.get(id)).find((id) => id !== undefined)
      return seat === undefined ? [] : [[unit, seat] as const]
    }),
  )
}

/** Classes of a school that is run on its own: its old numbers first, the fullest keeps most. */
function ownClasses(school: FormingSchool, classes: readonly TrainingClass[], cap: number): Seats[] {
  const old = classes
    .filter(({ members }) => members.length === 1 && members[0]?.school === school.id)
    .sort((a, b) => (b.members[0]?.count ?? 0) - (a.members[0]?.count ?? 0))
  return splitLargeSchool(school.size, cap).map((count, index) => {
    const id = old[index]?.id
    return { ...(id !== undefined && { id }), members: [{ school: school.id, count }] }
  })
}

function numbered(
  before: readonly TrainingClass[],
  seats: readonly Seats[],
): { id: string; members: readonly ClassMember[] }[] {
  let more = 0
  return seats
    .map(({ id, members }) => ({ id: id ?? nextClassId(before, more++), members }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** People whose class changes between two arrangements; who comes new or leaves the county is not moved. */
export function countMoved(before: readonly TrainingClass[], after: readonly TrainingClass[]): number {
  const [were, are] = [seatsBySchool(before), seatsBySchool(after)]
  let moved = 0
  for (const [school, now] of are) {
    const then = were.get(school)
    if (!then) continue
    const arrived = [...now].reduce((sum, [id, count]) => sum + Math.max(0, count - (then.get(id) ?? 0)), 0)
    moved += Math.max(0, arrived - Math.max(0, total(now) - total(then)))
  }
  return moved
}

const total = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0)

function seatsBySchool(classes: readonly TrainingClass[]): Map<string, Map<string, number>> {
  const seats = new Map<string, Map<string, number>>()
  for (const { id, members } of classes)
    for (const { school, count } of members) {
      const known = seats.get(school) ?? new Map<string, number>()
      seats.set(school, known.set(id, count))
    }
  return seats
}
