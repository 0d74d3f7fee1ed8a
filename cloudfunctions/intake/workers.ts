import type { Worker } from '@/cloudfunctions/kernel'
import type { IntakeJobKind } from './job'
import { applyImport } from './work/apply-import'
import { clearImport } from './work/clear-import'
import { readDraft } from './work/read-draft'

/** What works the jobs of this context, by the job's kind. */
export const intakeWorkers: Readonly<Record<IntakeJobKind, Worker>> = {
  'read-roster': readDraft,
  'read-schools': readDraft,
  'apply-import': applyImport,
  'clear-import': clearImport,
}
