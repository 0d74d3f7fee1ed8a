import { type Keyring, open, seal } from '@/cloudfunctions/kernel'
import { type EntryCells, type EntryIssue, entrySeverity } from '@/domain/mass-entry'
import {
  maskIdentityNumber,
  maskTelephone,
  normaliseIdentityNumber,
  normaliseTelephone,
} from '@/domain/people'
import type { RowIssue } from './documents'

export const rowId = (draft: string, row: number): string => `${draft}:${String(row).padStart(6, '0')}`

const boundTo = (id: string): string => `entry-row:${id}`

export const sealCells = (keyring: Keyring, id: string, cells: EntryCells): string =>
  seal(keyring, JSON.stringify(cells), boundTo(id))

export const openCells = (
  keyring: Keyring,
  { _id, cellsSealed }: { _id: string; cellsSealed: string },
): EntryCells => JSON.parse(open(keyring, cellsSealed, boundTo(_id))) as EntryCells

/** Columns get shifted by hand, so an ID number may stand in any cell. */
const LONG_NUMBER = /[\dA-Za-z]*\d{7,}[\dA-Za-z]*/gu

function shownCell(column: string, text: string): string {
  if (column === 'identity') return maskIdentityNumber(normaliseIdentityNumber(text))
  if (column === 'telephone') return maskTelephone(normaliseTelephone(text))
  return text
    .normalize('NFKC')
    .replace(LONG_NUMBER, (number) => maskIdentityNumber(number))
    .slice(0, 200)
}

/** An issue as it is kept: its cell masked, its severity said. */
export const keptIssue = ({ column, code, value, facts = {} }: EntryIssue): RowIssue => ({
  column,
  code,
  severity: entrySeverity(code),
  shown: shownCell(column, value),
  facts,
})
