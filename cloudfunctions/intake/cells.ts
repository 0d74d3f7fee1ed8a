import { type Keyring, open, seal } from '@/cloudfunctions/kernel'
import { maskIdentityNumber, maskTelephone, normaliseIdentityNumber } from '@/domain/people'
import type { DraftRowDocument } from './documents'

/** Cells of one row by column, as written. */
export type Cells = Readonly<Record<string, string>>

export const rowId = (draft: string, row: number): string => `${draft}:${String(row).padStart(6, '0')}`

const boundTo = (id: string): string => `draft-row:${id}`

export const sealCells = (keyring: Keyring, id: string, cells: Cells): string =>
  seal(keyring, JSON.stringify(cells), boundTo(id))

export const openCells = (keyring: Keyring, { _id, cellsSealed }: DraftRowDocument): Cells =>
  JSON.parse(open(keyring, cellsSealed, boundTo(_id))) as Cells

/** Columns get shifted by hand, so an ID number or a telephone may stand in any cell. */
const LONG_NUMBER = /[\dA-Za-z]*\d{7,}[\dA-Za-z]*/gu

/** Text as it may be kept and shown: long numbers inside it masked. */
export const withoutNumbers = (text: string): string =>
  text.normalize('NFKC').replace(LONG_NUMBER, (number) => maskIdentityNumber(number))

/** A cell as the preview shows it. The office has the sheet beside it; row and column lead there. */
export function shownCell(column: string, text: string): string {
  if (column === 'identity') return maskIdentityNumber(normaliseIdentityNumber(text))
  if (column === 'telephone') return maskTelephone(text.normalize('NFKC').replace(/\s/gu, ''))
  return withoutNumbers(text).slice(0, 200)
}

export const shownCells = (cells: Cells): Cells =>
  Object.fromEntries(Object.entries(cells).map(([column, text]) => [column, shownCell(column, text)]))
