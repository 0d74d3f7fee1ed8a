import { entriesOfPeople } from '@/cloudfunctions/credit'
import { oneOf } from '@/cloudfunctions/kernel'
import type { PersonId } from '@/domain/shared'
import type { EntryDesk } from './desk'
import { type EntryRowDocument, entryRows } from './documents'
import { judgePerson } from './judge-person'

/**
 * Judges all rows of a draft about these people again, with the ledger as it is now, and keeps what changed. Answers them. Harmless to
 * repeat.
 */
export async function settlePeople(
  desk: EntryDesk,
  people: readonly PersonId[],
): Promise<EntryRowDocument[]> {
  const { store, draft } = desk
  if (people.length === 0) return []
  const [ledger, rows] = await Promise.all([
    entriesOfPeople(store, people),
    store.all(entryRows, { draft: draft._id, person: oneOf(people) }),
  ])
  const judged = people.flatMap((person) =>
    judgePerson(
      desk,
      person,
      rows.filter((row) => row.person === person),
      ledger.get(person) ?? [],
    ),
  )
  const before = new Map(rows.map((row) => [row._id, JSON.stringify(row)]))
  const settled = judged.map((row) => ({ ...row, county: store.county }))
  for (const row of settled) if (before.get(row._id) !== JSON.stringify(row)) await store.put(entryRows, row)
  return settled
}
