import type { Tone } from '../../../../components/tag'
import { attendanceSheetCopy as copy } from '../../../../copy/attendance-sheet'
import type { SheetRow } from '../../answers'

/** Each person is in exactly one of the first three. */
export type Filter = 'absent' | 'pending' | 'present' | 'all'
export const FILTERS: readonly Filter[] = ['absent', 'pending', 'present', 'all']

type Mark = SheetRow['in']

/** A record that counts, or will once it is confirmed; one that was made void does not. */
const stands = (mark: Mark): boolean => mark !== undefined && mark.status !== 'void'

const isPending = (row: SheetRow): boolean => row.in?.status === 'pending' || row.out?.status === 'pending'

/** Where a person belongs: a record to confirm comes before everything else. */
export function groupOf(row: SheetRow): Exclude<Filter, 'all'> {
  if (isPending(row)) return 'pending'
  return stands(row.in) ? 'present' : 'absent'
}

export const countsOf = (rows: readonly SheetRow[]): Record<Filter, number> => ({
  absent: rows.filter((row) => groupOf(row) === 'absent').length,
  pending: rows.filter((row) => groupOf(row) === 'pending').length,
  present: rows.filter((row) => groupOf(row) === 'present').length,
  all: rows.length,
})

/** The rows of a filter whose name or school has the words. */
export function rowsOf(rows: readonly SheetRow[], filter: Filter, search: string): SheetRow[] {
  const words = search.trim()
  return rows.filter(
    (row) =>
      (filter === 'all' || groupOf(row) === filter) &&
      (row.name.includes(words) || row.schoolName.includes(words)),
  )
}

/** As a state: word, shape and colour. `isOver`: nobody can check out any more. */
export function rowStatus(row: SheetRow, isOver: boolean): { tone: Tone; text: string } {
  const { states } = copy
  if (isPending(row)) return { tone: 'running', text: states.pending }
  const [entered, left] = [stands(row.in), stands(row.out)]
  if (entered && left) return { tone: 'ok', text: states.both }
  if (entered) return isOver ? { tone: 'due', text: states.noOut } : { tone: 'ok', text: states.in }
  if (left) return { tone: 'due', text: states.noIn }
  return row.isExcused ? { tone: 'excused', text: states.excused } : { tone: 'open', text: states.absent }
}

export const markText = (mark: Mark): string => (mark ? copy.mark(mark.at, mark.mode, mark.status) : '')

const standingOf = ({ isInvited, isExcused }: SheetRow): (string | false)[] => [
  !isInvited && copy.notInvited,
  isExcused && copy.excused,
]

/** Not invited, on leave, and the reasons of records that were made by hand. */
export const noteOf = (row: SheetRow): string =>
  [
    ...standingOf(row),
    row.in?.why && `${copy.columns.in}：${row.in.why}`,
    row.out?.why && `${copy.columns.out}：${row.out.why}`,
  ]
    .filter(Boolean)
    .join('；')

/** School, records with their reasons, what is noted: as the second line of a phone's row. */
export const lineOf = (row: SheetRow): string =>
  [
    row.schoolName,
    row.in && copy.recorded(copy.columns.in, markText(row.in), row.in.why),
    row.out && copy.recorded(copy.columns.out, markText(row.out), row.out.why),
    ...standingOf(row),
  ]
    .filter(Boolean)
    .join('；')

/** What the head of the sheet says: invited, came, left. */
export const totalsOf = (rows: readonly SheetRow[]) => ({
  invited: rows.filter(({ isInvited }) => isInvited).length,
  in: rows.filter((row) => stands(row.in)).length,
  out: rows.filter((row) => stands(row.out)).length,
})

/** Records that can still be entered by hand for this person. */
export const missingOf = (row: SheetRow): ('in' | 'out')[] =>
  (['in', 'out'] as const).filter((direction) => row[direction] === undefined)

export const needsConfirmation = isPending
