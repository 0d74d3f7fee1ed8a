import { refuse, type Store } from '@/cloudfunctions/kernel'
import type { SessionDocument } from '@/cloudfunctions/session'
import type { CheckInVerdict, EarlyVerdict } from '@/domain/check-in'
import { type AccountId, addMs, type Instant, MINUTE, type SessionId } from '@/domain/shared'
import { receipts } from '../documents'
import { refuseVerdict } from '../refuse-verdict'

/** K1: nobody should fail because the first minute went into typing a name. */
const RECEIPT_LASTS_MS = 10 * MINUTE

/** Keeps the verdict on a scan of an account that is not bound yet. The first scan's time counts. */
export async function keepReceipt(
  store: Store,
  session: SessionDocument,
  account: AccountId,
  verdict: CheckInVerdict | EarlyVerdict,
  now: Instant,
  installation: string,
) {
  if (verdict.result === 'reject') return refuseVerdict(verdict)
  if (verdict.result === 'idempotent') return refuse('NOT_BOUND', {})
  const { step, delay } = verdict
  const direction = verdict.result === 'early' ? ('in' as const) : verdict.direction
  const _id = `${account}:${session._id}:${direction}`
  const expiresAt = addMs(now, RECEIPT_LASTS_MS)
  await store.insert(receipts, {
    _id,
    account,
    session: session._id as SessionId,
    direction,
    at: now,
    step,
    delay,
    installation,
    ...(verdict.result === 'early' && { isEarly: true as const }),
    expiresAt,
  })
  return {
    state: 'receipt' as const,
    direction,
    expiresAt,
    session: { id: session._id, title: session.title },
  }
}
