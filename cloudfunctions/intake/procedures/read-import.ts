import * as z from 'zod'
import { forRoles, jobs, refuse } from '@/cloudfunctions/kernel'
import { loadCounty } from '@/cloudfunctions/org'
import { currentKeys } from '@/cloudfunctions/people'
import { drafts } from '../documents'
import { assertState, placeOfDraft } from '../draft'
import { orderWork } from '../job'
import { draftId } from '../shapes'

const input = z.strictObject({ draft: draftId })

/**
 * Orders the reading of the file that has arrived. Asked again it is the same job, or a new one when that has failed. From here on the
 * draft is compared with the versions in force now. Refuses with IMPORT_NOT_OPEN or NO_SCHOOLS_YET.
 */
export const readImport = forRoles({ roles: ['county-office'], input, within: placeOfDraft }).mutation(
  async ({ ctx: { store, actor, now, keyring, subject: draft } }) => {
    assertState(draft, 'waiting-for-file', 'reading')
    const known = draft.job === '' ? undefined : await store.find(jobs, draft.job)
    if (known && known.state !== 'failed') return { job: known._id }
    const { rosterVersion, schoolsVersion, schoolsEdits = 0 } = await loadCounty(actor.county)
    if (draft.kind === 'roster' && schoolsVersion === '') refuse('NO_SCHOOLS_YET', {})
    const job = await orderWork(store, draft, `read-${draft.kind}`, draft.readings, now)
    await store.change(
      drafts,
      draft._id,
      {
        set: {
          state: 'reading',
          base: draft.kind === 'roster' ? rosterVersion : schoolsVersion,
          register: schoolsVersion,
          registerEdits: schoolsEdits,
          keptUnder: currentKeys(keyring),
          job,
          readings: draft.readings + 1,
        },
      },
      { readings: draft.readings },
    )
    return { job }
  },
)
