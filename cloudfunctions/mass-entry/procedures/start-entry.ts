import * as z from 'zod'
import { deterministicId, forRoles, requestKey } from '@/cloudfunctions/kernel'
import { assertReadableSize, sheetFile } from '@/cloudfunctions/spreadsheet'
import { dateInChina, parseCalendarDate } from '@/domain/shared'
import { entryDrafts } from '../documents'
import { assertState, isOffice, loadDraft, NO_COUNTS, ownDesk } from '../draft'

const input = z.strictObject({
  /** What it is, for those whose record it becomes. */
  title: z.string().trim().min(2).max(40),
  on: z.string().transform((text, context) => {
    const date = parseCalendarDate(text)
    if (!date) context.addIssue({ code: 'custom', message: 'calendar date' })
    return date ?? z.NEVER
  }),
  ...sheetFile,
  requestKey,
})

/**
 * Begins an entry from a spreadsheet: answers where the file may be put. Asked again with the same `requestKey` it is the same draft.
 * Refuses with SPREADSHEET_UNREADABLE (too large) or ENTRY_NOT_OPEN.
 */
export const startEntry = forRoles({
  roles: ['trainer', 'county-office'],
  input,
  within: ownDesk,
}).mutation(async ({ ctx, input: { title, on, fileName, size, requestKey: key } }) => {
  const { actor, store, storage, now } = ctx
  assertReadableSize(size)
  const _id = deterministicId('entry', actor.county, actor.person, key)
  const upload = await storage.signUpload(`entries/${actor.county}/${_id}`)
  // Nothing is entered ahead.
  const [about = on] = [on, dateInChina(now)].sort()
  await store.insert(entryDrafts, {
    _id,
    title,
    on: about,
    entrant: isOffice(ctx) ? 'office' : 'agency',
    fileName,
    fileId: upload.fileId,
    state: 'waiting-for-file',
    counts: NO_COUNTS,
    sheet: { name: '', others: [], columns: [], unread: [] },
    job: '',
    orders: 0,
    by: actor.person,
    at: now,
  })
  assertState(await loadDraft(store, _id), 'waiting-for-file')
  return { draft: _id, upload }
})
