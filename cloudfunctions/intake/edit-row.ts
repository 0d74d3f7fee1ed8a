import { type ActorContext, audit, refuse } from '@/cloudfunctions/kernel'
import { loadCounty, loadRegister } from '@/cloudfunctions/org'
import { type Cells, rowId } from '@/cloudfunctions/spreadsheet'
import { dateInChina } from '@/domain/shared'
import { openCells, sealCells } from './cells'
import { type DraftDocument, type DraftRowDocument, draftIssues, draftRows, drafts } from './documents'
import { recount } from './draft'
import { correctRosterRow } from './roster/correct-row'
import { restageRegister } from './schools/judge-register'

/** Changes the cells of one row of a preview, or leaves it out; answers its state, what is still wrong, and the counts. */
export async function editRow(
  ctx: ActorContext,
  draft: DraftDocument,
  rowNumber: number,
  edit: (cells: Cells) => Cells,
  skipped: boolean,
) {
  const { store, keyring, now, actor } = ctx
  const row = await store.find(draftRows, rowId(draft._id, rowNumber))
  if (!row) return refuse('NOT_FOUND', { what: 'row' })
  const cells = edit(openCells(keyring, row))
  if (draft.kind === 'roster') await correctOnRoster(ctx, draft, row, cells, skipped)
  else await correctInRegister(ctx, draft, row, cells, skipped)
  const counts = await recount(store, draft)
  await store.change(drafts, draft._id, { set: { counts } })
  await audit(store, now, {
    by: actor.person,
    action: skipped ? 'skip-import-row' : 'correct-import',
    subject: draft._id,
    facts: { row: rowNumber },
  })
  const [after, issues] = await Promise.all([
    store.find(draftRows, row._id),
    store.page(draftIssues, { where: { draft: draft._id, row: rowNumber }, limit: 50 }),
  ])
  return {
    state: after?.state ?? row.state,
    issues: issues.map(({ _id, county, draft: of, ...issue }) => issue),
    counts,
  }
}

async function correctOnRoster(
  { store, keyring, now }: ActorContext,
  draft: DraftDocument,
  row: DraftRowDocument,
  cells: Cells,
  skipped: boolean,
): Promise<void> {
  const register = await loadRegister(store, await loadCounty(store.county), draft.register)
  await correctRosterRow({ store, keyring, draft, register, today: dateInChina(now) }, row, cells, skipped)
}

async function correctInRegister(
  { store, keyring }: ActorContext,
  draft: DraftDocument,
  row: DraftRowDocument,
  cells: Cells,
  skipped: boolean,
): Promise<void> {
  const { county, ...kept } = row
  const cellsSealed = sealCells(keyring, row._id, cells)
  await store.put(draftRows, { ...kept, cellsSealed, state: skipped ? 'skipped' : 'bad' })
  await restageRegister(draft, { store, keyring })
}
