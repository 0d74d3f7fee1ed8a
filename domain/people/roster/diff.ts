import type { SchoolId } from '@/domain/shared'

/** A roster row as far as two versions are compared; the key and the fields (hashed where they are secret) are handed in. */
export interface ComparedPerson {
  personKey: string
  school: SchoolId
  fields: Readonly<Record<string, string>>
}

export type RosterChange =
  | { kind: 'same'; personKey: string }
  | { kind: 'added'; personKey: string }
  | { kind: 'changed'; personKey: string; fields: string[] }
  /** a new school, perhaps with other changes */
  | { kind: 'transferred'; personKey: string; from: SchoolId; to: SchoolId; fields: string[] }
  | { kind: 'gone'; personKey: string; school: SchoolId }

/** What applying `next` over `current` does to each person: those of `next` in its order, then those who are gone. */
export function diffRoster(
  current: readonly ComparedPerson[],
  next: readonly ComparedPerson[],
): RosterChange[] {
  const before = new Map(current.map((person) => [person.personKey, person]))
  const after = new Set(next.map(({ personKey }) => personKey))
  const gone = current.filter(({ personKey }) => !after.has(personKey))
  return [
    ...next.map((person) => comparePerson(before.get(person.personKey), person)),
    ...gone.map(({ personKey, school }): RosterChange => ({ kind: 'gone', personKey, school })),
  ]
}

/** Compares one person; a job that works in slices calls this instead of `diffRoster`. */
export function comparePerson(before: ComparedPerson | undefined, person: ComparedPerson): RosterChange {
  const { personKey } = person
  if (!before) return { kind: 'added', personKey }
  const fields = changedFields(before.fields, person.fields)
  if (before.school !== person.school)
    return { kind: 'transferred', personKey, from: before.school, to: person.school, fields }
  return fields.length > 0 ? { kind: 'changed', personKey, fields } : { kind: 'same', personKey }
}

/** An absent field is an empty one: a version that had no such field does not make everybody changed. */
const changedFields = (
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => (before[field] ?? '') !== (after[field] ?? ''))
    .sort()
