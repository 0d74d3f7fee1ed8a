import { type Keyring, not, type Store } from '@/cloudfunctions/kernel'
import { rosterId } from '@/cloudfunctions/people'
import { rowId } from '@/cloudfunctions/spreadsheet'
import type { SchoolRegister } from '@/domain/org'
import { type RosterIssue, type RosterRowReading, readRosterRow } from '@/domain/people'
import type { CalendarDate, PersonId } from '@/domain/shared'
import { openCells } from '../cells'
import {
  type DraftDocument,
  type DraftRowDocument,
  draftIssues,
  draftRows,
  type StagedPerson,
  stagedPeople,
} from '../documents'
import { rosterIssueDocuments } from './judge-roster'
import { findPerson } from './load-people'
import { carryPerson, type NewStagedPerson, stagePerson } from './stage-person'

/** What judging single rows of a draft needs. */
export interface RosterDesk {
  store: Store
  keyring: Keyring
  draft: DraftDocument
  register: SchoolRegister
  today: CalendarDate
}

/** More rows of one person than any sheet has. */
const MOST_CLAIMS = 100

/**
 * Brings everything about one person in line with the rows that name them: one good row stages the person, several make each other
 * duplicates, none leaves the row of the version in force. Harmless to repeat.
 */
export async function settlePerson(desk: RosterDesk, person: PersonId): Promise<void> {
  const { store, keyring, draft } = desk
  const staged = await store.find(stagedPeople, rosterId(draft._id, person))
  const before = await findPerson(store, keyring, draft.base, person)
  const claims = await store.page(draftRows, {
    where: { draft: draft._id, key: person, state: not('skipped') },
    orderBy: [['_id', 'asc']],
    limit: MOST_CLAIMS,
  })
  const faultless = await faultlessRow(desk, staged)
  const rowsOfPerson = [...(faultless ? [faultless] : []), ...claims.map(({ row }) => row)]
  let winner: NewStagedPerson | undefined
  for (const claim of claims) {
    const otherRow = rowsOfPerson.find((row) => row !== claim.row)
    const { row } = await judgeClaim(desk, claim, otherRow)
    if (row) winner = stagePerson(person, row, claim.row, before, staging(desk))
  }
  if (winner) return store.put(stagedPeople, winner)
  if (faultless) return
  if (claims.length === 0 && before) return store.put(stagedPeople, carryPerson(before, draft._id))
  if (staged) await store.remove(stagedPeople, { version: draft._id, person })
}

/** Judges one row by itself, or as the repetition of `otherRow`; writes its issues and its state. */
export async function judgeClaim(
  { store, keyring, draft, register, today }: RosterDesk,
  claim: DraftRowDocument,
  otherRow?: number,
): Promise<RosterRowReading> {
  const cells = openCells(keyring, claim)
  const read = readRosterRow(cells, { register, today })
  const reading: RosterRowReading =
    otherRow === undefined ? read : { issues: [...read.issues, repetition(cells.identity ?? '', otherRow)] }
  await store.remove(draftIssues, { draft: draft._id, row: claim.row })
  await store.insertMany(draftIssues, rosterIssueDocuments(draft._id, claim.row, reading.issues, register))
  await store.change(draftRows, claim._id, { set: { state: reading.row ? 'good' : 'bad' } })
  return reading
}

const repetition = (value: string, otherRow: number): RosterIssue => ({
  column: 'identity',
  code: 'duplicate-person',
  value,
  facts: { otherRow },
})

/** The row that staged this person, if it is one that nothing was ever wrong with: such rows are not kept by themselves. */
async function faultlessRow(
  { store, draft }: RosterDesk,
  staged: StagedPerson | undefined,
): Promise<number | undefined> {
  if (!staged || staged.row === 0) return undefined
  const kept = await store.find(draftRows, rowId(draft._id, staged.row))
  return kept ? undefined : staged.row
}

const staging = ({ store, keyring, draft, register }: RosterDesk) => ({
  version: draft._id,
  county: store.county,
  keyring,
  register,
})
