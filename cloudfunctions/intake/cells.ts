import { type Cells, sealedCells, shownCell } from '@/cloudfunctions/spreadsheet'

export const { seal: sealCells, open: openCells } = sealedCells('draft-row')

export const shownCells = (cells: Cells): Cells =>
  Object.fromEntries(Object.entries(cells).map(([column, text]) => [column, shownCell(column, text)]))
