import type { Answers } from '../../../../api/answers'
import type { JobProgress } from '../../../../api/finish-job'
import type { NotLoaded } from '../../../../api/page-state'
import type { Refusal } from '../../../../api/refused'
import type { PickedFile } from '../../../../platform/pick-file'
import type { ListedImport } from '../../open-import'

export type ImportKind = 'roster' | 'schools'
export type Draft = Answers['intake']['importDraft']
export type Issue = Answers['intake']['importIssues']['issues'][number]
export type Rows = Answers['intake']['importRows']
export type Person = Extract<Rows, { kind: 'people' }>['people'][number]
export type School = Extract<Rows, { kind: 'schools' }>['schools'][number]
export type KeptRow = Extract<Rows, { kind: 'rows' }>['rows'][number]

/** Where the next page begins, when there is one. */
export const nextOf = (rows: Rows): string | undefined => ('after' in rows ? rows.after : undefined)

export type ImportView =
  | NotLoaded
  | { state: 'no-schools' }
  | { state: 'choosing'; latest: readonly ListedImport[]; refusal: Refusal | undefined }
  | { state: 'sending'; file: PickedFile }
  | {
      state: 'working'
      work: 'reading' | 'applying'
      draft: string
      fileName: string
      progress: JobProgress | undefined
    }
  | { state: 'preview'; draft: string }
  | { state: 'applied'; counts: Draft['counts']; unchanged: boolean }

export type Tile = keyof Draft['counts'] &
  ('bad' | 'added' | 'changed' | 'transferred' | 'gone' | 'same' | 'skipped' | 'warnings')

const ALWAYS: readonly Tile[] = ['bad', 'added', 'changed', 'transferred', 'gone', 'same']
const WHEN_ANY: readonly Tile[] = ['warnings', 'skipped']

/** The groups of a preview, what needs work first; a register has no transfers. */
export const tilesOf = (kind: ImportKind, counts: Draft['counts']): Tile[] => [
  ...ALWAYS.filter((tile) => kind === 'roster' || tile !== 'transferred'),
  ...WHEN_ANY.filter((tile) => counts[tile] > 0),
]

/** The group that is shown at first: the work, else what changes. */
export const firstTile = (kind: ImportKind, counts: Draft['counts']): Tile =>
  tilesOf(kind, counts).find((tile) => counts[tile] > 0) ?? 'same'

export interface IssueGroup {
  row: number
  issues: Issue[]
  /** the row's cells, numbers masked; absent for rows that only have a warning */
  cells: Readonly<Record<string, string>> | undefined
}

/** What is wrong, a group for each row of the sheet. */
export function byRow(issues: readonly Issue[], rows: readonly KeptRow[]): IssueGroup[] {
  const cellsOf = new Map(rows.map(({ row, cells }) => [row, cells]))
  const groups: IssueGroup[] = []
  for (const issue of issues) {
    const last = groups.at(-1)
    if (last?.row === issue.row) last.issues.push(issue)
    else groups.push({ row: issue.row, issues: [issue], cells: cellsOf.get(issue.row) })
  }
  return groups
}

export const isChanging = ({ added, changed, transferred, gone }: Draft['counts']): boolean =>
  added + changed + transferred + gone > 0
