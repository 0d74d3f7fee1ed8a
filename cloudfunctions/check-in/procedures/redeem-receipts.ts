import { above, forSelf, nothing, type Store } from '@/cloudfunctions/kernel'
import { loadSession } from '@/cloudfunctions/session'
import { toUnixSeconds } from '@/domain/check-in'
import { opensAt } from '@/domain/session'
import type { Instant } from '@/domain/shared'
import { type ReceiptDocument, receipts } from '../documents'
import { queueEarly } from '../early/early-scan'
import { type Attendee, attendeeOf, record } from '../record'
import { shownQueued, shownRecord } from '../shown'

/**
 * Turns what the account scanned in the last ten minutes before it was bound into records, with the time of the scan; what was scanned before
 * the doors opened waits for them.
 */
export const redeemReceipts = forSelf(nothing).mutation(async ({ ctx: { actor, store, now } }) => {
  const open = await store.page(receipts, {
    where: { account: actor.account, expiresAt: above(now) },
    orderBy: [['expiresAt', 'asc']],
    limit: 10,
  })
  const shown = []
  for (const receipt of open) shown.push(await redeem(store, receipt, attendeeOf(actor), now))
  return shown
})

async function redeem(store: Store, receipt: ReceiptDocument, who: Attendee, now: Instant) {
  const { session: id, direction, at, step, delay, installation, isEarly } = receipt
  const session = await loadSession(store, id)
  const evidence = { mode: 'receipt' as const, at, ...(installation && { installation }) }
  if (!isEarly) {
    const scan = { ...evidence, status: 'confirmed' as const, step, delay }
    return shownRecord(await record(store, session, who, direction, scan), session)
  }
  const verdict = { opensAt: toUnixSeconds(opensAt(session)), pending: false, step, delay }
  const { queued, recorded } = await queueEarly(store, session, who, verdict, { evidence, now })
  return recorded ? shownRecord(recorded, session) : shownQueued(queued, session)
}
