import { forRoles, not, nothing } from '@/cloudfunctions/kernel'
import { nameOf } from '@/cloudfunctions/people'
import { entryDrafts } from '../documents'
import { isOffice, ownDesk, summaryOf } from '../draft'

const LATEST = 20

/** The latest sheets with whoever began them: all of the county for its office, an agency's trainer sees the own ones. */
export const listEntries = forRoles({
  roles: ['trainer', 'county-office'],
  input: nothing,
  within: ownDesk,
}).query(async ({ ctx }) => {
  const { store, actor } = ctx
  const latest = await store.page(entryDrafts, {
    where: { state: not('discarded'), ...(!isOffice(ctx) && { by: actor.person }) },
    orderBy: [['at', 'desc']],
    limit: LATEST,
  })
  const names = await Promise.all(latest.map(({ by }) => nameOf(store, by)))
  // What is still an agency's own affair is not shown to the office before it is handed in.
  return latest
    .map((draft, index) => ({
      ...summaryOf(draft),
      byName: names[index] ?? '',
      isOwn: draft.by === actor.person,
    }))
    .filter(({ entrant, state, isOwn }) => isOwn || entrant === 'office' || !UNFINISHED.has(state))
})

const UNFINISHED: ReadonlySet<string> = new Set(['waiting-for-file', 'reading', 'ready'])
