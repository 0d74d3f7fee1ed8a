import { type Keyring, refuse, type Store } from '@/cloudfunctions/kernel'
import { schools } from '@/cloudfunctions/org'
import { type Cells, rowId, type TableSheet } from '@/cloudfunctions/spreadsheet'
import { cellsUnder, readSchoolRows } from '@/domain/org'
import { openCells, sealCells } from '../cells'
import {
  type DraftDocument,
  type DraftRowDocument,
  draftIssues,
  draftRows,
  stagedSchools,
} from '../documents'
import { issueDocument, plainSuggestion } from '../issue'
import type { Judged } from '../work/judged'
import { judgeSchoolRows, type SchoolRow, stageSchool } from './judge-schools'

interface Tools {
  store: Store
  keyring: Keyring
}

/** Judges a whole school register. Refuses with SPREADSHEET_NOT_RECOGNISED or SPREADSHEET_EMPTY. */
export async function judgeRegister(
  sheets: readonly TableSheet[],
  draft: DraftDocument,
  tools: Tools,
): Promise<Judged> {
  const registers = sheets.flatMap(({ name, rows }) => {
    const { header, rows: readings } = readSchoolRows(rows)
    if (!header) return []
    const cells = readings.map(
      ({ rowNumber }): SchoolRow => ({
        row: rowNumber,
        cells: cellsUnder(rows[rowNumber - 1] ?? [], header),
      }),
    )
    return [{ name, cells }]
  })
  const [best, ...rest] = registers.sort((a, b) => b.cells.length - a.cells.length)
  if (!best)
    return refuse('SPREADSHEET_NOT_RECOGNISED', {
      kind: 'schools',
      sheets: sheets.map(({ name }) => name).join('、'),
    })
  if (best.cells.length === 0) refuse('SPREADSHEET_EMPTY', { sheet: best.name })
  const others = rest.filter(({ cells }) => cells.length > 0).map(({ name }) => name)
  return { ...(await judge(best.cells, draft, tools)), sheet: { name: best.name, others } }
}

/**
 * Judges all rows of a draft again, with their corrections, and writes the result. A register is small, so the whole of it is done anew;
 * harmless to repeat.
 */
export async function restageRegister(draft: DraftDocument, { store, keyring }: Tools): Promise<void> {
  const rows = await store.all(draftRows, { draft: draft._id })
  const inSheet = rows.filter(({ state }) => state !== 'skipped')
  const cells = inSheet.map((row) => ({ row: row.row, cells: openCells(keyring, row) }))
  const { staged, rows: judgedRows, issues } = await judge(cells, draft, { store, keyring })
  await store.remove(stagedSchools, { version: draft._id })
  await store.remove(draftIssues, { draft: draft._id })
  await store.insertMany(stagedSchools, staged)
  await store.insertMany(draftIssues, issues)
  const stateOf = new Map(judgedRows.map(({ _id, state }) => [_id, state]))
  for (const { _id, state } of inSheet) {
    const now = stateOf.get(_id)
    if (now && now !== state) await store.change(draftRows, _id, { set: { state: now } })
  }
}

async function judge(rows: readonly SchoolRow[], draft: DraftDocument, { store, keyring }: Tools) {
  const inForce = draft.base === '' ? [] : await store.all(schools, { version: draft.base })
  const before = new Map(inForce.map((school) => [school.code, school]))
  const judged = judgeSchoolRows(rows)
  return {
    staged: judged.flatMap(({ school, row }) =>
      school ? [stageSchool(school, row, before.get(school.code), draft._id)] : [],
    ),
    rows: judged.map(({ row, school }, index): Omit<DraftRowDocument, 'county'> => {
      const _id = rowId(draft._id, row)
      const cellsSealed = sealCells(keyring, _id, (rows[index]?.cells ?? {}) as Cells)
      return { _id, draft: draft._id, row, state: school ? 'good' : 'bad', key: '', former: '', cellsSealed }
    }),
    issues: judged.flatMap(({ row, issues }) =>
      issues.map((issue) => issueDocument(draft._id, row, issue, 'error', plainSuggestion)),
    ),
  }
}
