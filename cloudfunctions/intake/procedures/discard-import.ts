import * as z from 'zod'
import { forRoles } from '@/cloudfunctions/kernel'
import { discardDraft } from '../discard'
import { assertState, placeOfDraft } from '../draft'
import { draftId } from '../shapes'

const input = z.strictObject({ draft: draftId })

/** Gives an import up. Its file is removed at once, its rows by the job. Refuses with IMPORT_NOT_OPEN when it is being applied or was. */
export const discardImport = forRoles({ roles: ['county-office'], input, within: placeOfDraft }).mutation(
  async ({ ctx }) => {
    assertState(ctx.subject, 'waiting-for-file', 'reading', 'ready', 'discarded')
    const job = await discardDraft(ctx, ctx.subject, ctx.actor.person)
    return { ...(job !== undefined && { job }) }
  },
)
