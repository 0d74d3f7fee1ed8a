import { isLarge } from '../large-schools'
import type { FormingSchool } from '../type'
import { districtsOf, type Joining } from './joining'

/** Small schools that always sit in one class: a school, or a pair 结对子. */
export interface Unit {
  schools: readonly FormingSchool[]
  size: number
}

interface Rule {
  cap: number
  soloFrom: number
}

/** Every school that may be joined, once, in the order of the schools. */
export function unitsOf(schools: readonly FormingSchool[], joining: Joining, rule: Rule): Unit[] {
  const pairs = joining.kind === 'pairing' ? districtsOf(joining) : new Map<string, string>()
  const units = new Map<string, FormingSchool[]>()
  for (const school of schools) {
    if (school.size === 0 || isLarge(school, rule)) continue
    const key = pairs.get(school.id) ?? school.id
    units.set(key, [...(units.get(key) ?? []), school])
  }
  return [...units.values()].map((one) => ({
    schools: one,
    size: one.reduce((sum, { size }) => sum + size, 0),
  }))
}

/** The schools that go with this one, itself included; alone where nothing binds it. */
export const unitWith = (
  school: string,
  schools: readonly FormingSchool[],
  joining: Joining,
  rule: Rule,
): string[] =>
  unitsOf(schools, joining, rule)
    .find((unit) => unit.schools.some(({ id }) => id === school))
    ?.schools.map(({ id }) => id) ?? [school]

export const membersOf = ({ schools }: Unit): { school: string; count: number }[] =>
  schools.map(({ id, size }) => ({ school: id, count: size }))
