import { anyOffice, type Line, office } from './callers'

export const intakeLines = ({ draft }: { draft: string }): Record<string, Line> => ({
  'intake.startImport': {
    input: { kind: 'roster', fileName: 'a.xlsx', size: 1, requestKey: 'access-table' },
    allowed: anyOffice,
  },
  'intake.listImports': { input: { kind: 'roster' }, allowed: anyOffice },
  'intake.importDraft': { input: { draft }, allowed: office },
  'intake.importIssues': { input: { draft }, allowed: office },
  'intake.importRows': { input: { draft, change: 'added' }, allowed: office },
  'intake.correctImport': {
    input: { draft, row: 1, column: 'name', value: '' },
    allowed: office,
  },
  'intake.skipImportRow': { input: { draft, row: 1, skipped: true }, allowed: office },
  'intake.readImport': { input: { draft }, allowed: office },
  'intake.applyImport': { input: { draft }, allowed: office },
  'intake.discardImport': { input: { draft }, allowed: office },
})
