import { api } from '../../../../api/client'
import type { Loaded } from '../../../../api/page-state'
import { useReading } from '../../../../api/use-reading'
import { type PageTurning, useCursor } from '../../../../parts/pager/use-cursor'
import { byRow, type Draft, type IssueGroup, nextOf, type Rows, type Tile } from './view'

type Change = Exclude<Tile, 'warnings'>

/** One page of the rows of one kind. */
export function usePreviewRows(
  draft: string,
  change: Change,
): { rows: Loaded<Rows>; turning: PageTurning<string> } {
  const turning = useCursor<string>(change)
  const input = { draft, change, ...(turning.after !== undefined && { after: turning.after }) }
  return { rows: useReading(['intake.importRows', input], () => api.intake.importRows.query(input)), turning }
}

export interface IssuePage {
  groups: readonly IssueGroup[]
  /** how many cells are listed */
  shown: number
  after?: IssueCursor
}
/** Cells and their rows are read side by side: the rows of fifty cells are among the next fifty bad rows. */
interface IssueCursor {
  issues: string
  rows?: string | undefined
}

/** One page of what is wrong or worth a look, by row of the sheet. */
export function useIssues(
  { draft }: Draft,
  severity: 'error' | 'warning',
): { page: Loaded<IssuePage>; turning: PageTurning<IssueCursor> } {
  const turning = useCursor<IssueCursor>(severity)
  const key = ['intake.importIssues', { draft, severity, after: turning.after }]
  return { page: useReading(key, () => readIssues(draft, severity, turning.after)), turning }
}

async function readIssues(
  draft: string,
  severity: 'error' | 'warning',
  from: IssueCursor | undefined,
): Promise<IssuePage> {
  const [issues, bad] = await Promise.all([
    api.intake.importIssues.query({ draft, severity, after: from?.issues }),
    severity === 'error'
      ? api.intake.importRows.query({ draft, change: 'bad', after: from?.rows })
      : undefined,
  ])
  const rows = bad?.kind === 'rows' ? bad.rows : []
  return {
    groups: byRow(issues.issues, rows),
    shown: issues.issues.length,
    ...(issues.after !== undefined && {
      after: { issues: issues.after, rows: (bad && nextOf(bad)) ?? from?.rows },
    }),
  }
}
