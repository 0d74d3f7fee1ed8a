import { rowId, shownCell } from '@/cloudfunctions/spreadsheet'
import { STAGE_WORDS, type Stage } from '@/domain/org'
import type { DraftIssueDocument, Suggestion } from './documents'

/** An issue as the domain has it, of the roster or of the register. */
export interface RaisedIssue {
  column: string
  code: string
  value: string
  facts?: Readonly<Record<string, string | number>>
  suggestions?: readonly string[]
}

export const issueDocument = (
  draft: string,
  row: number,
  issue: RaisedIssue,
  severity: 'error' | 'warning',
  nameOf: (suggestion: string) => Suggestion,
): Omit<DraftIssueDocument, 'county'> => ({
  _id: `${rowId(draft, row)}:${issue.column}:${issue.code}`,
  draft,
  row,
  column: issue.column,
  code: issue.code,
  severity,
  shown: shownCell(issue.column, issue.value),
  facts: issue.facts ?? {},
  suggestions: (issue.suggestions ?? []).map(nameOf),
})

/** A stage becomes the word that a cell may hold; everything else stands for itself. */
export function plainSuggestion(suggestion: string): Suggestion {
  const word = STAGE_WORDS[suggestion as Stage] ?? suggestion
  return { value: word, name: word }
}
