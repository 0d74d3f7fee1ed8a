import { type Keyring, open, seal } from '@/cloudfunctions/kernel'
import {
  maskIdentityNumber,
  maskTelephone,
  normaliseIdentityNumber,
  normaliseTelephone,
} from '@/domain/people'

/** Cells of one row by column, as written. */
export type Cells = Readonly<Record<string, string>>

/** Id of a row of a draft; six digits, so that ids are in the order of the sheet. */
export const rowId = (draft: string, row: number): string => `${draft}:${String(row).padStart(6, '0')}`

/** How the cells of uploaded rows are kept: sealed, for they hold ID numbers, and tied to the row. `of` keeps the rows of one context from being read as another's. */
export const sealedCells = (of: 'draft-row' | 'entry-row') => ({
  seal: (keyring: Keyring, id: string, cells: Cells): string =>
    seal(keyring, JSON.stringify(cells), `${of}:${id}`),
  open: (keyring: Keyring, { _id, cellsSealed }: { _id: string; cellsSealed: string }): Cells =>
    JSON.parse(open(keyring, cellsSealed, `${of}:${_id}`)) as Cells,
})

/** Columns get shifted by hand, so an ID number or a telephone may stand in any cell. */
const LONG_NUMBER = /[\dA-Za-z]*\d{7,}[\dA-Za-z]*/gu

/** Text as it may be kept and shown: long numbers inside it masked. */
export const withoutNumbers = (text: string): string =>
  text.normalize('NFKC').replace(LONG_NUMBER, (number) => maskIdentityNumber(number))

/** A cell as a preview shows it. Whoever mends it has the sheet beside it; row and column lead there. */
export function shownCell(column: string, text: string): string {
  if (column === 'identity') return maskIdentityNumber(normaliseIdentityNumber(text))
  if (column === 'telephone') return maskTelephone(normaliseTelephone(text))
  return withoutNumbers(text).slice(0, 200)
}
