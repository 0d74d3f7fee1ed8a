import type { Suspicion } from '@/domain/check-in'
import type { PersonId } from '@/domain/shared'
import type { CheckInDocument } from '../documents'

type Shared = Extract<Suspicion, { code: 'shared-installation' }>

/** A suspicion as an official reads it: with names instead of the installation's id, and only as many as the official may see. */
export type NamedSuspicion =
  | Exclude<Suspicion, Shared>
  | { code: 'shared-installation'; people: { person: PersonId; name: string }[]; others: number }

/** People with their names, those left out whose records the official may not see. */
export const named = <One extends { person: PersonId }>(
  list: readonly One[],
  names: ReadonlyMap<PersonId, string>,
): (One & { name: string })[] =>
  list.flatMap((one) => {
    const name = names.get(one.person)
    return name === undefined ? [] : [{ ...one, name }]
  })

/** Names of those whose records the official may see. */
export const peopleIn = (
  records: readonly CheckInDocument[],
  isShown: (record: CheckInDocument) => boolean,
): ReadonlyMap<PersonId, string> => new Map(records.filter(isShown).map(({ person, name }) => [person, name]))

export const withNames = (
  suspicions: readonly Suspicion[],
  names: ReadonlyMap<PersonId, string>,
): NamedSuspicion[] =>
  suspicions.map((suspicion) => {
    if (suspicion.code !== 'shared-installation') return suspicion
    const people = named(
      suspicion.persons.map((person) => ({ person })),
      names,
    )
    return { code: suspicion.code, people, others: suspicion.persons.length - people.length }
  })
