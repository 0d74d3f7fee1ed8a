import * as z from 'zod'
import { deterministicId, forRoles, refuse, requestKey, wholeCounty } from '@/cloudfunctions/kernel'
import { loadCounty } from '@/cloudfunctions/org'
import { assertReadableSize, sheetFile } from '@/cloudfunctions/spreadsheet'
import { drafts } from '../documents'
import { assertState, loadDraft, NO_COUNTS } from '../draft'

const input = z.strictObject({
  kind: z.enum(['roster', 'schools']),
  ...sheetFile,
  requestKey,
})

/**
 * Begins an import: answers where the file may be put. Asked again with the same `requestKey` it is the same import. Refuses with
 * SPREADSHEET_UNREADABLE (too large) or NO_SCHOOLS_YET.
 */
export const startImport = forRoles({ roles: ['county-office'], input, within: wholeCounty }).mutation(
  async ({ ctx: { actor, store, storage, now }, input: { kind, fileName, size, requestKey: key } }) => {
    assertReadableSize(size)
    const { schoolsVersion } = await loadCounty(actor.county)
    if (kind === 'roster' && schoolsVersion === '') refuse('NO_SCHOOLS_YET', {})
    const _id = deterministicId('draft', actor.county, actor.person, key)
    const upload = await storage.signUpload(`imports/${actor.county}/${_id}`)
    await store.insert(drafts, {
      _id,
      kind,
      fileName,
      fileId: upload.fileId,
      state: 'waiting-for-file',
      base: '',
      register: '',
      registerEdits: 0,
      keptUnder: '',
      counts: NO_COUNTS,
      sheet: { name: '', others: [] },
      job: '',
      readings: 0,
      by: actor.person,
      at: now,
      cleared: false,
    })
    assertState(await loadDraft(store, _id), 'waiting-for-file')
    return { draft: _id, upload }
  },
)
