import * as z from 'zod'
import { forRoles } from '@/cloudfunctions/kernel'
import { assertState, placeOfDraft } from '../draft'
import { pageOfKeptRows, pageOfPeople, pageOfSchools } from '../preview'
import { after, draftId } from '../shapes'

const input = z.strictObject({
  draft: draftId,
  change: z.enum(['added', 'changed', 'transferred', 'same', 'gone', 'bad', 'skipped']),
  after,
})

/**
 * The rows of one kind in a preview, fifty at a time: `people` of a roster or `schools` of a register with what they were before, or the
 * cells of `rows` that are bad or left out.
 */
export const importRows = forRoles({ roles: ['county-office'], input, within: placeOfDraft }).query(
  async ({ ctx: { store, keyring, subject }, input: { change, after: last } }) => {
    assertState(subject, 'ready', 'applying')
    if (change === 'bad' || change === 'skipped')
      return { kind: 'rows' as const, ...(await pageOfKeptRows(store, keyring, subject, change, last)) }
    if (subject.kind === 'roster')
      return { kind: 'people' as const, ...(await pageOfPeople(store, subject, change, last)) }
    return { kind: 'schools' as const, ...(await pageOfSchools(store, subject, change, last)) }
  },
)
