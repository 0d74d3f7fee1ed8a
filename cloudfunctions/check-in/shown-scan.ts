import type { Store } from '@/cloudfunctions/kernel'
import type { SessionDocument } from '@/cloudfunctions/session'
import type { CheckInVerdict, EarlyVerdict } from '@/domain/check-in'
import type { Instant } from '@/domain/shared'
import type { Recorded } from './recorded'
import { answerCall } from './second-scan'
import { shownRecord } from './shown'

/**
 * What a scan with signal is told. Whoever has checked in already and scans again while the trainer's second scan is open has answered it,
 * without looking for another button.
 */
export async function shownScan(
  store: Store,
  session: SessionDocument,
  recorded: Recorded,
  verdict: CheckInVerdict | EarlyVerdict,
  { at, installation }: { at: Instant; installation: string },
) {
  const shown = shownRecord(recorded, session)
  // An old code is answered with the first record too, but it is no sign of being in the hall now.
  const isCurrent = verdict.result === 'accept'
  if (!isCurrent || !recorded.isRepeat || recorded.record.direction !== 'in') return shown
  const call = await answerCall(store, session, recorded.record, { at, claimed: false, installation })
  if (!call) return shown
  const status =
    recorded.record.status === 'pending' && recorded.record.isInvited ? 'confirmed' : shown.status
  return { ...shown, status, secondScan: { answered: true, closesAt: call.closesAt } }
}
