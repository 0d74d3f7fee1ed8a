import type { Cells } from '@/cloudfunctions/spreadsheet'
import type { PersonId } from '@/domain/shared'
import { sealCells } from '../cells'
import { type DraftRowDocument, draftIssues, draftRows } from '../documents'
import { identityIn, personInDraft } from './load-people'
import { judgeClaim, type RosterDesk, settlePerson } from './settle-person'

/**
 * Gives a row new cells, or leaves it out, and carries that through for the person it meant and the person it means. The row counts as bad
 * until that is done, so that nothing half-done can be applied; repeating it finishes what was interrupted.
 */
export async function correctRosterRow(
  desk: RosterDesk,
  row: DraftRowDocument,
  cells: Cells,
  skipped: boolean,
): Promise<void> {
  const { store, keyring, draft, today } = desk
  const number = skipped ? undefined : identityIn(cells, today)
  const key = number === undefined ? '' : await personInDraft(store, keyring, draft, number)
  const { county, ...kept } = row
  const next = { ...kept, cellsSealed: sealCells(keyring, row._id, cells), key, state: 'bad' as const }
  await store.put(draftRows, { ...next, former: row.former || row.key })
  const concerned = new Set([row.former, row.key, key].filter((person) => person !== ''))
  for (const person of concerned) await settlePerson(desk, person as PersonId)
  if (skipped) await store.remove(draftIssues, { draft: draft._id, row: row.row })
  else if (key === '') await judgeClaim(desk, { ...next, county })
  await store.change(draftRows, row._id, { set: { former: '', ...(skipped && { state: 'skipped' }) } })
}
