import { forSelf } from '@/cloudfunctions/kernel'
import { nothing } from '@/cloudfunctions/people'
import { programmeOf } from '@/cloudfunctions/programme'
import { progress } from '@/domain/credit'
import { entriesOf, entryOf } from '../ledger'

/** What the caller has, what is missing and on which assumptions the numbers rest. */
export const myProgress = forSelf(nothing).query(async ({ ctx: { actor, store, now } }) => {
  const [programme, entries] = await Promise.all([
    programmeOf(actor.county, now),
    entriesOf(store, actor.person),
  ])
  return {
    programme: { id: programme.id, title: programme.title },
    ...progress(programme, 'trainee', entries.map(entryOf)),
  }
})
