import { atLeast, forSelf, nothing, oneOf } from '@/cloudfunctions/kernel'
import { loadSession } from '@/cloudfunctions/session'
import { addMs, DAY } from '@/domain/shared'
import { earlyScans, redeemEarly as redeem } from '../early/early-scan'
import { shownRecord } from '../shown'

const MOST = 10

/**
 * Turns the caller's queued scans whose doors have opened into check-ins, without waiting for the timer; answers with those, and with the
 * day's that the timer was faster with.
 */
export const redeemEarly = forSelf(nothing).mutation(async ({ ctx: { actor, store, now } }) => {
  const where = {
    person: actor.person,
    state: oneOf(['waiting', 'counted']),
    opensAt: atLeast(addMs(now, -DAY)),
  }
  const queued = await store.page(earlyScans, { where, limit: MOST })
  const shown = []
  for (const scan of queued) {
    const session = await loadSession(store, scan.session)
    const recorded = await redeem(store, session, scan, now)
    if (recorded) shown.push(shownRecord(recorded, session))
  }
  return shown
})
