import { forSelf, nothing } from '@/cloudfunctions/kernel'
import { explain } from '@/domain/credit'
import { ownRecords, shownRules } from '../counted'
import { entryOf } from '../ledger'
import { titlesOf } from '../titles'

/** Why the number is what it is: entry by entry, with the clause that counted it and every reversal. */
export const myEntries = forSelf(nothing).query(async ({ ctx: { actor, store, now } }) => {
  const counted = await ownRecords(store, actor, now)
  const { programme, entries, span } = counted
  return {
    ...shownRules(counted),
    titles: titlesOf(entries),
    ...explain(programme, 'trainee', entries.map(entryOf), span),
  }
})
