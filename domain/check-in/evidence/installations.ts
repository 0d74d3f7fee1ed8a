import type { PersonId } from '../../shared'
import type { AuditedRecord } from './record'

export interface SharedInstallation {
  installation: string
  /** two or more, in the order of their records */
  persons: PersonId[]
}

/** Installations of the app that recorded several people: one phone that signs for many, or a phone that was lent. */
export function sharedInstallations(records: readonly AuditedRecord[]): SharedInstallation[] {
  const persons = new Map<string, Set<PersonId>>()
  for (const { installation, person } of records) {
    if (installation === undefined) continue
    persons.set(installation, (persons.get(installation) ?? new Set()).add(person))
  }
  return [...persons]
    .filter(([, several]) => several.size > 1)
    .map(([installation, several]) => ({ installation, persons: [...several] }))
}
