import type { Worker } from '@/cloudfunctions/kernel'
import type { EntryJobKind } from './job'
import { applyEntries } from './work/apply-entries'
import { readEntries } from './work/read-entries'
import { undoEntries } from './work/undo-entries'

/** What works the jobs of this context, by the job's kind. */
export const entryWorkers: Readonly<Record<EntryJobKind, Worker>> = {
  'read-entries': readEntries,
  'apply-entries': applyEntries,
  'undo-entries': undoEntries,
}
