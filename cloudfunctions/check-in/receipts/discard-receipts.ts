import { below, openStore, pageAnywhere } from '@/cloudfunctions/kernel'
import { addMs, DAY, type Instant } from '@/domain/shared'
import { receipts } from '../documents'

/** A receipt works for ten minutes; what is left of it goes after a day. */
const KEPT_MS = DAY
const AT_ONCE = 1000

/** For a timer: removes scans of accounts that were never bound, in all counties. Answers how many. */
export async function discardReceipts(now: Instant): Promise<number> {
  const expired = { expiresAt: below(addMs(now, -KEPT_MS)) }
  const counties = new Set((await pageAnywhere(receipts, expired, AT_ONCE)).map(({ county }) => county))
  let removed = 0
  for (const county of counties) removed += await openStore(county).remove(receipts, expired)
  return removed
}
