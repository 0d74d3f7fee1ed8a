import * as z from 'zod'
import { forRoles } from '@/cloudfunctions/kernel'
import { isOutdated, placeOfDraft, summaryOf } from '../draft'
import { draftId } from '../shapes'

const input = z.strictObject({ draft: draftId })

/** How an import stands: its state, its counts, and whether something else came into force since it was read. */
export const importDraft = forRoles({ roles: ['county-office'], input, within: placeOfDraft }).query(
  async ({ ctx: { store, keyring, subject } }) => ({
    ...summaryOf(subject),
    outdated: subject.state === 'ready' && (await isOutdated(store, keyring, subject)),
  }),
)
