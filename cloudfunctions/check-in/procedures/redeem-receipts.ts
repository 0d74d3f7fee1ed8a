import { above, forSelf } from '@/cloudfunctions/kernel'
import { nothing } from '@/cloudfunctions/people'
import { loadSession } from '@/cloudfunctions/session'
import { receipts } from '../documents'
import { attendeeOf, record } from '../record'
import { shownRecord } from '../shown'

/** Turns what the account scanned in the last ten minutes before it was bound into records, with the time of the scan. */
export const redeemReceipts = forSelf(nothing).mutation(async ({ ctx: { actor, store, now } }) => {
  const open = await store.page(receipts, {
    where: { account: actor.account, expiresAt: above(now) },
    orderBy: [['expiresAt', 'asc']],
    limit: 10,
  })
  const shown = []
  for (const { session: id, direction, at, step, delay, installation } of open) {
    const session = await loadSession(store, id)
    const scan = {
      mode: 'receipt' as const,
      status: 'confirmed' as const,
      at,
      step,
      delay,
      ...(installation && { installation }),
    }
    shown.push(shownRecord(await record(store, session, attendeeOf(actor), direction, scan), session))
  }
  return shown
})
