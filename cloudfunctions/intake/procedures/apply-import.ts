import * as z from 'zod'
import { forRoles, jobs, refuse } from '@/cloudfunctions/kernel'
import { drafts } from '../documents'
import { assertState, isOutdated, placeOfDraft, recount } from '../draft'
import { orderJob } from '../job'
import { draftId } from '../shapes'

const input = z.strictObject({ draft: draftId })

/**
 * Orders that an import comes into force, all or nothing; the job's result says whether anything differed. Asked again it is the same
 * job. Refuses with IMPORT_NOT_OPEN, IMPORT_HAS_BAD_ROWS or IMPORT_OUTDATED.
 */
export const applyImport = forRoles({ roles: ['county-office'], input, within: placeOfDraft }).mutation(
  async ({ ctx: { store, now, actor, subject: draft } }) => {
    assertState(draft, 'ready', 'applying', 'applied')
    if (draft.state !== 'ready') return { job: draft.job }
    const { bad } = await recount(store, draft)
    if (bad > 0) refuse('IMPORT_HAS_BAD_ROWS', { bad })
    if (await isOutdated(store, draft)) refuse('IMPORT_OUTDATED', {})
    const known = await store.find(jobs, draft.job)
    const attempt = known?.kind === 'apply-import' ? draft.readings + 1 : draft.readings
    const job = await orderJob(store, { ...draft, by: actor.person }, 'apply-import', attempt, now)
    const taken = await store.change(
      drafts,
      draft._id,
      { set: { state: 'applying', job, readings: attempt, by: actor.person } },
      { state: 'ready', readings: draft.readings },
    )
    return taken ? { job } : refuse('TRY_AGAIN', {})
  },
)
