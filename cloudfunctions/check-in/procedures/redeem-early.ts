import { forSelf } from '@/cloudfunctions/kernel'
import { nothing } from '@/cloudfunctions/people'
import { loadSession } from '@/cloudfunctions/session'
import { earlyScans, redeemEarly as redeem } from '../early-scan'
import { shownRecord } from '../shown'

const MOST = 10

/** Turns the caller's queued scans whose doors have opened into check-ins, without waiting for the timer; answers with those. */
export const redeemEarly = forSelf(nothing).mutation(async ({ ctx: { actor, store, now } }) => {
  const waiting = { person: actor.person, state: 'waiting' }
  const queued = await store.page(earlyScans, { where: waiting, limit: MOST })
  const shown = []
  for (const scan of queued) {
    const session = await loadSession(store, scan.session)
    const recorded = await redeem(store, session, scan, now)
    if (recorded) shown.push(shownRecord(recorded, session))
  }
  return shown
})
