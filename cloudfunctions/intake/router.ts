import { router } from '@/cloudfunctions/kernel'
import { applyImport } from './procedures/apply-import'
import { correctImport } from './procedures/correct-import'
import { discardImport } from './procedures/discard-import'
import { importDraft } from './procedures/import-draft'
import { importIssues } from './procedures/import-issues'
import { importRows } from './procedures/import-rows'
import { listImports } from './procedures/list-imports'
import { readImport } from './procedures/read-import'
import { skipImportRow } from './procedures/skip-import-row'
import { startImport } from './procedures/start-import'

export const intakeRouter = router({
  applyImport,
  correctImport,
  discardImport,
  importDraft,
  importIssues,
  importRows,
  listImports,
  readImport,
  skipImportRow,
  startImport,
})
