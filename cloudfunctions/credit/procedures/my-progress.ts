import { forSelf, nothing } from '@/cloudfunctions/kernel'
import { progress } from '@/domain/credit'
import { ownRecords, shownRules } from '../counted'
import { entryOf } from '../ledger'

/** What the caller has, what is missing and on which assumptions the numbers rest. */
export const myProgress = forSelf(nothing).query(async ({ ctx: { actor, store, now } }) => {
  const counted = await ownRecords(store, actor, now)
  const { programme, entries, span } = counted
  return { ...shownRules(counted), ...progress(programme, 'trainee', entries.map(entryOf), span) }
})
