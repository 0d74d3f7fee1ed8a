import type { ClassMember, Mode } from '../type'
import { districtsOf, type Joining } from './joining'
import { coreOf, loadOf, metres, type SchoolsById } from './measure'
import type { ReformRule } from './reform-rule'
import { membersOf, type Unit } from './units'

/** A class in the making. */
export interface Seats {
  /** absent: a new class */
  id?: string
  members: readonly ClassMember[]
}

/**
 * Gives units a place, the largest first: in the class with room and the nearest schools whose focus points still agree; else, where
 * none agrees, in a new class.
 */
export function placeUnits(
  classes: readonly Seats[],
  homeless: readonly Unit[],
  schools: SchoolsById,
  rules: ReformRule,
): Seats[] {
  const seats = [...classes]
  const largestFirst = [...homeless].sort((a, b) => b.size - a.size)
  for (const unit of largestFirst) {
    const members = membersOf(unit)
    let best = { index: -1, metres: Number.POSITIVE_INFINITY }
    seats.forEach((seat, index) => {
      if (!mayJoin(seat, members, schools, rules)) return
      const away = travelBetween(seat.members, members, schools)
      if (away < best.metres) best = { index, metres: away }
    })
    const seat = seats[best.index]
    if (seat) seats[best.index] = { ...seat, members: [...seat.members, ...members] }
    else seats.push({ members })
  }
  return seats
}

function mayJoin(
  { id, members }: Seats,
  coming: readonly ClassMember[],
  schools: SchoolsById,
  { rule, joining, mode, limitOf }: ReformRule,
): boolean {
  const all = [...members, ...coming]
  const limit = id === undefined ? rule.cap : limitOf(id)
  return loadOf({ members: all }) <= limit && isOneDistrict(all, joining) && agree(all, schools, mode)
}

function isOneDistrict(members: readonly ClassMember[], joining: Joining): boolean {
  if (joining.kind !== 'by-lead-school') return true
  const district = districtsOf(joining)
  return new Set(members.map(({ school }) => district.get(school))).size === 1
}

function agree(members: readonly ClassMember[], schools: SchoolsById, mode: Mode): boolean {
  if (mode === 'ignore') return true
  if (mode !== 'hard') return coreOf(members, schools).length >= (mode === 'common1' ? 1 : 2)
  const first = new Set(members.map(({ school }) => schools.get(school)?.themes[0]))
  return first.size === 1 && !first.has(undefined)
}

/** People-metres of those who come to the nearest school that is there. */
const travelBetween = (
  there: readonly ClassMember[],
  coming: readonly ClassMember[],
  schools: SchoolsById,
): number =>
  coming.reduce((sum, { school, count }) => {
    const nearest = Math.min(...there.map((member) => metres(school, member.school, schools)))
    return sum + count * nearest
  }, 0)
