import { forSelf } from '@/cloudfunctions/kernel'
import { nothing } from '@/cloudfunctions/people'
import { programmeOf } from '@/cloudfunctions/programme'
import { explain } from '@/domain/credit'
import { entriesOf, entryOf } from '../ledger'

/** Why the number is what it is: entry by entry, with the clause that counted it and every reversal. */
export const myEntries = forSelf(nothing).query(async ({ ctx: { actor, store, now } }) => {
  const [programme, entries] = await Promise.all([
    programmeOf(actor.county, now),
    entriesOf(store, actor.person),
  ])
  const titles = Object.fromEntries(
    entries.map(({ _id, title, why }) => [_id, { title, ...(why && { why }) }]),
  )
  return {
    programme: { id: programme.id, title: programme.title },
    titles,
    ...explain(programme, 'trainee', entries.map(entryOf)),
  }
})
