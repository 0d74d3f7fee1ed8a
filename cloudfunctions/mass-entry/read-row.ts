import type { RosterDocument } from '@/cloudfunctions/people'
import { rowId } from '@/cloudfunctions/spreadsheet'
import { type EntryCells, type EntryIssue, type EntryRowReading, readEntryRow } from '@/domain/mass-entry'
import { maskIdentityNumber } from '@/domain/people'
import { keptIssue, sealCells } from './cells'
import type { EntryDesk } from './desk'
import type { EntryRowDocument } from './documents'

/** A row that was read and looked up, and not yet compared with the ledger and the other rows. */
export type ReadRow = Omit<EntryRowDocument, 'county'>

/** What the cells of a row say by themselves. */
export const readCells = ({ draft, today }: EntryDesk, cells: EntryCells): EntryRowReading =>
  readEntryRow(cells, { on: draft.on, today })

/** Judges a row with the person that it was found to be about. */
export function readRow(
  { draft, keyring, reach }: EntryDesk,
  row: number,
  cells: EntryCells,
  reading: EntryRowReading,
  found: RosterDocument | undefined,
): ReadRow {
  const _id = rowId(draft._id, row)
  // Somebody out of reach is as unknown as a stranger: a sheet must not tell who is on the roster.
  const person = found && reach.covers(found) ? found : undefined
  const issues = [
    ...reading.issues,
    ...aboutPerson(reading, person),
    ...reading.facts
      .filter(({ kind }) => !reach.allows(kind))
      .map(({ column }): EntryIssue => ({ column, code: 'kind-not-yours', value: cells[column] ?? '' })),
  ].map(keptIssue)
  const isBad = issues.some(({ severity }) => severity === 'error')
  return {
    _id,
    draft: draft._id,
    row,
    state: isBad ? 'bad' : reading.facts.length === 0 ? 'empty' : 'read',
    person: person?.person ?? '',
    name: person?.name ?? reading.name,
    idMasked: person?.idMasked ?? maskIdentityNumber(reading.identity ?? ''),
    ...(person && { school: person.school }),
    schoolName: person?.schoolName ?? '',
    facts: reading.facts.map((fact) => ({ ...fact, known: false })),
    issues,
    isWarned: false,
    isReaching: false,
    cellsSealed: sealCells(keyring, _id, cells),
  }
}

function aboutPerson(reading: EntryRowReading, person: RosterDocument | undefined): EntryIssue[] {
  const column = reading.identity ? 'identity' : 'telephone'
  const number = reading.identity ?? reading.telephone
  if (number === undefined) return []
  if (!person) return [{ column, code: 'person-unknown', value: number }]
  if (person.name !== reading.name)
    return [{ column: 'name', code: 'name-differs', value: reading.name, facts: { name: person.name } }]
  return person.state === 'left' ? [{ column: 'name', code: 'person-left', value: reading.name }] : []
}
