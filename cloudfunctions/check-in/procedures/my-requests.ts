import { forSelf, nothing } from '@/cloudfunctions/kernel'
import { appeals, leaves } from '../requests/documents'
import { shownAppeal, shownRequest } from '../requests/request'

const MOST = 50

/** The caller's own appeals and requests for leave, the latest first, with what was decided. */
export const myRequests = forSelf(nothing).query(async ({ ctx: { actor, store, now } }) => {
  const page = { where: { person: actor.person }, orderBy: [['askedAt', 'desc']] as const, limit: MOST }
  const [ownAppeals, ownLeaves] = await Promise.all([store.page(appeals, page), store.page(leaves, page)])
  return { now, appeals: ownAppeals.map(shownAppeal), leaves: ownLeaves.map(shownRequest) }
})
