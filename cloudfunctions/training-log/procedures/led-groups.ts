import { forSelf, nothing, oneOf } from '@/cloudfunctions/kernel'
import { groups, ledGroups as groupsLedBy } from '@/cloudfunctions/session'

/** The groups whose logs the caller reads. */
export const ledGroups = forSelf(nothing).query(async ({ ctx }) => {
  const led = groupsLedBy(ctx)
  if (led.length === 0) return []
  const found = await ctx.store.page(groups, {
    where: { _id: oneOf(led) },
    orderBy: [['name', 'asc']],
    limit: 50,
  })
  return found.map(({ _id, name, people }) => ({ id: _id, name, size: people.length }))
})
