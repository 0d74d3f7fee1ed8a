import * as z from 'zod'
import { forRoles, jobs, type Keyring, refuse, type Store } from '@/cloudfunctions/kernel'
import { type DraftDocument, drafts } from '../documents'
import { assertState, isOutdated, placeOfDraft, recount } from '../draft'
import { orderWork } from '../job'
import { draftId } from '../shapes'

const input = z.strictObject({ draft: draftId })

/**
 * Orders that an import comes into force, all or nothing; the job's result says whether anything differed. Asked again it is the same
 * job. Refuses with IMPORT_NOT_OPEN, IMPORT_HAS_BAD_ROWS or IMPORT_OUTDATED.
 */
export const applyImport = forRoles({ roles: ['county-office'], input, within: placeOfDraft }).mutation(
  async ({ ctx: { store, keyring, now, actor, subject: draft } }) => {
    assertState(draft, 'ready', 'applying', 'applied')
    const known = await store.find(jobs, draft.job)
    if (draft.state === 'applied') return { job: draft.job }
    if (draft.state === 'applying' && known?.state !== 'failed') return { job: draft.job }
    if (draft.state === 'ready') await assertApplicable(store, keyring, draft)
    const attempt = draft.readings + 1
    const job = await orderWork(store, { ...draft, by: actor.person }, 'apply-import', attempt, now)
    const taken = await store.change(
      drafts,
      draft._id,
      { set: { state: 'applying', job, readings: attempt, by: actor.person } },
      { state: draft.state, readings: draft.readings },
    )
    return taken ? { job } : refuse('TRY_AGAIN', {})
  },
)

/** The worker judges the same again, before the one write that counts; here it is said at once. */
async function assertApplicable(store: Store, keyring: Keyring, draft: DraftDocument): Promise<void> {
  const { bad } = await recount(store, draft)
  if (bad > 0) refuse('IMPORT_HAS_BAD_ROWS', { bad })
  if (await isOutdated(store, keyring, draft)) refuse('IMPORT_OUTDATED', {})
}
