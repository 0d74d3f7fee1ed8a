import type { Store } from '@/cloudfunctions/kernel'
import type { SessionDocument } from '@/cloudfunctions/session'
import type { CheckInVerdict, EarlyVerdict } from '@/domain/check-in'
import type { Instant } from '@/domain/shared'
import { type Attendee, recordVerdict } from '../record'
import type { Recorded } from '../recorded'
import { shownQueued } from '../shown'
import { type Evidence, queueEarly } from './early-scan'

/**
 * A judged scan or typed code becomes what it is worth: a record, which `show` turns into the answer, or a place in the queue before the doors
 * open. Refuses what K1 rejects.
 */
export async function arrive<Shown>(
  store: Store,
  session: SessionDocument,
  who: Attendee,
  verdict: CheckInVerdict | EarlyVerdict,
  { evidence, now, show }: { evidence: Evidence; now: Instant; show: (recorded: Recorded) => Promise<Shown> },
): Promise<Shown | ReturnType<typeof shownQueued>> {
  if (verdict.result !== 'early') return show(await recordVerdict(store, session, who, verdict, evidence))
  const { queued, recorded } = await queueEarly(store, session, who, verdict, { evidence, now })
  return recorded ? show(recorded) : shownQueued(queued, session)
}
