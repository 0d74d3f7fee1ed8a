import type { PersonId } from '../shared'
import type { Direction } from './direction'
import type { Roll } from './roll'

export interface PhoneRecord {
  person: PersonId
  direction: Direction
  /** offline records earn nothing until something independent confirms them */
  pending: boolean
}

export interface Reconciliation {
  /** on the roll and recorded by phone in every direction that the roll vouches for */
  agreed: PersonId[]
  /** recorded by phone, not on the roll: to be looked at, never dropped */
  onlyPhone: PersonId[]
  /** on the roll; these directions have no phone record: the trainer's word alone */
  onlyRoll: { person: PersonId; missing: Direction[] }[]
  /** pending records that this roll confirms */
  confirmed: PhoneRecord[]
  /** people counted − people ticked; below 0 the roll contradicts itself and confirms nothing */
  unnamed: number
}

/** Sets the trainer's signed roll against what the phones sent. Order follows the roll, then the records. */
export function reconcileRoll(roll: Roll, records: readonly PhoneRecord[]): Reconciliation {
  const vouched = records.filter(({ direction }) => roll.directions.includes(direction))
  const present = new Set(roll.present)
  const unnamed = roll.headcount - present.size
  const byPerson = new Map<PersonId, Set<Direction>>()
  for (const { person, direction } of vouched) {
    byPerson.set(person, (byPerson.get(person) ?? new Set()).add(direction))
  }
  const missingOf = (person: PersonId): Direction[] =>
    roll.directions.filter((direction) => !byPerson.get(person)?.has(direction))

  const named = [...present].map((person) => ({ person, missing: missingOf(person) }))
  return {
    agreed: named.filter(({ missing }) => missing.length === 0).map(({ person }) => person),
    onlyRoll: named.filter(({ missing }) => missing.length > 0),
    onlyPhone: [...byPerson.keys()].filter((person) => !present.has(person)),
    confirmed: unnamed < 0 ? [] : vouched.filter(({ person, pending }) => pending && present.has(person)),
    unnamed,
  }
}
