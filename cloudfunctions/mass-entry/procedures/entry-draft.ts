import * as z from 'zod'
import { forRoles } from '@/cloudfunctions/kernel'
import { nameOf } from '@/cloudfunctions/people'
import { placeOfDraft, summaryOf } from '../draft'
import { draftId } from '../shapes'

const input = z.strictObject({ draft: draftId })

/** How a sheet stands, who began it, who entered it and who took it back. */
export const entryDraft = forRoles({
  roles: ['trainer', 'county-office'],
  input,
  within: placeOfDraft,
}).query(async ({ ctx: { store, subject } }) => {
  const { by, appliedBy, undoneBy } = subject
  const name = async (person: typeof by | undefined) => (person ? nameOf(store, person) : '')
  const [byName, appliedByName, undoneByName] = await Promise.all([name(by), name(appliedBy), name(undoneBy)])
  return { ...summaryOf(subject), byName, appliedByName, undoneByName }
})
