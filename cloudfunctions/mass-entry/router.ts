import { router } from '@/cloudfunctions/kernel'
import { applyEntry } from './procedures/apply-entry'
import { correctEntryRow } from './procedures/correct-entry-row'
import { discardEntry } from './procedures/discard-entry'
import { entryDraft } from './procedures/entry-draft'
import { entryTemplate } from './procedures/entry-template'
import { handInEntry } from './procedures/hand-in-entry'
import { listEntries } from './procedures/list-entries'
import { listEntryRows } from './procedures/list-entry-rows'
import { readEntry } from './procedures/read-entry'
import { returnEntry } from './procedures/return-entry'
import { skipEntryRow } from './procedures/skip-entry-row'
import { startEntry } from './procedures/start-entry'
import { undoEntry } from './procedures/undo-entry'

export const massEntryRouter = router({
  applyEntry,
  correctEntryRow,
  discardEntry,
  entryDraft,
  entryTemplate,
  handInEntry,
  listEntries,
  listEntryRows,
  readEntry,
  returnEntry,
  skipEntryRow,
  startEntry,
  undoEntry,
})
