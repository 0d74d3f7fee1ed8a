import { type ActorContext, audit, refuse } from '@/cloudfunctions/kernel'
import { rowId } from '@/cloudfunctions/spreadsheet'
import type { EntryCells } from '@/domain/mass-entry'
import type { PersonId } from '@/domain/shared'
import { openCells } from './cells'
import { openDesk } from './desk'
import { type EntryDraftDocument, entryDrafts, entryRows } from './documents'
import { recount } from './draft'
import { findPeople } from './find-people'
import { readCells, readRow } from './read-row'
import { settlePeople } from './settle-people'

/** Changes the cells of one row of a preview, or leaves it out; answers its state and the counts. Refuses with NOT_FOUND. */
export async function editRow(
  ctx: ActorContext,
  draft: EntryDraftDocument,
  rowNumber: number,
  edit: (cells: EntryCells) => EntryCells,
  skipped: boolean,
) {
  const { store, keyring, now, actor } = ctx
  const before = await store.find(entryRows, rowId(draft._id, rowNumber))
  if (!before) return refuse('NOT_FOUND', { what: 'row' })
  const desk = await openDesk(ctx, draft)
  const cells = edit(openCells(keyring, before))
  const reading = readCells(desk, cells)
  const found = await findPeople(store, keyring, [reading])
  const row = readRow(desk, rowNumber, cells, reading, found(reading))
  await store.put(entryRows, skipped ? { ...row, state: 'skipped' } : row)
  const people = [before.person, row.person].filter((person): person is PersonId => person !== '')
  await settlePeople(desk, [...new Set(people)])
  const counts = await recount(store, draft._id)
  await store.change(entryDrafts, draft._id, { set: { counts } })
  await audit(store, now, {
    by: actor.person,
    action: skipped ? 'skip-entry-row' : 'correct-entry-row',
    subject: draft._id,
    facts: { row: rowNumber },
  })
  const after = await store.find(entryRows, row._id)
  return { state: after?.state ?? row.state, counts }
}
