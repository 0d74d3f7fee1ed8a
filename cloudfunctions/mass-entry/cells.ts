import { sealedCells, shownCell } from '@/cloudfunctions/spreadsheet'
import { type EntryIssue, entrySeverity } from '@/domain/mass-entry'
import type { RowIssue } from './documents'

export const { seal: sealCells, open: openCells } = sealedCells('entry-row')

/** An issue as it is kept: its cell masked, its severity said. */
export const keptIssue = ({ column, code, value, facts = {} }: EntryIssue): RowIssue => ({
  column,
  code,
  severity: entrySeverity(code),
  shown: shownCell(column, value),
  facts,
})
