import { forSelf, nothing } from '@/cloudfunctions/kernel'
import { resources } from '../documents'
import { shownLine } from '../shown'

const MOST = 100

/** The caller's own work in libraries, what waits for an answer first. */
export const myResources = forSelf(nothing).query(async ({ ctx: { store, actor } }) => {
  const found = await store.page(resources, {
    where: { author: actor.person },
    orderBy: [['at', 'desc']],
    limit: MOST,
  })
  const waits = (state: string) => Number(state !== 'asked')
  return found.map(shownLine).sort((one, other) => waits(one.state) - waits(other.state))
})
