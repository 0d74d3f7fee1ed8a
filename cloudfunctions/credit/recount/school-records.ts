import { oneOf, type Store } from '@/cloudfunctions/kernel'
import { loadCounty } from '@/cloudfunctions/org'
import { grants, type RosterDocument, roster } from '@/cloudfunctions/people'
import type { LedgerEntry } from '@/domain/credit'
import type { ProgrammeRole } from '@/domain/programme'
import type { PersonId, SchoolId } from '@/domain/shared'
import { entriesOfPeople, entryOf } from '../ledger'

/** People whose entries are read at once: a hundred years of study are some thousand facts. */
const AT_ONCE = 100

/** One person of a school with the roles that have rules of their own, and everything on record. */
export interface PersonRecord {
  row: RosterDocument
  roles: readonly ProgrammeRole[]
  entries: readonly LedgerEntry[]
}

/** Everybody of a school who is in service now, with their entries. */
export async function recordsOfSchool(store: Store, school: SchoolId): Promise<PersonRecord[]> {
  const { rosterVersion } = await loadCounty(store.county)
  const rows = await store.all(roster, { version: rosterVersion, state: 'active', school })
  const records: PersonRecord[] = []
  for (let start = 0; start < rows.length; start += AT_ONCE)
    records.push(...(await recordsOf(store, rows.slice(start, start + AT_ONCE))))
  return records
}

async function recordsOf(store: Store, rows: readonly RosterDocument[]): Promise<PersonRecord[]> {
  const people = rows.map((row) => row.person)
  const person = oneOf(people)
  const [entries, held] = await Promise.all([
    entriesOfPeople(store, people),
    store.all(grants, { person, state: 'held', role: oneOf(['leader', 'school-admin']) }),
  ])
  const roles = new Map<PersonId, Set<ProgrammeRole>>(rows.map((row) => [row.person, new Set(['trainee'])]))
  for (const { person: holder, role } of held) roles.get(holder)?.add(role as ProgrammeRole)
  return rows.map((row) => ({
    row,
    roles: [...(roles.get(row.person) ?? [])],
    entries: (entries.get(row.person) ?? []).map(entryOf),
  }))
}
