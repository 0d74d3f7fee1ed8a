import { refuse, type Store } from '@/cloudfunctions/kernel'
import { type CheckInDocument, type CheckInMode, checkIns } from './documents'
import type { Recorded } from './recorded'

const WITHOUT_PHONE: readonly CheckInMode[] = ['corrected', 'roll', 'on-behalf']
export const isFromPhone = ({ mode }: Pick<CheckInDocument, 'mode'>): boolean => !WITHOUT_PHONE.includes(mode)

/**
 * There is a record already. Usually it is given back as it stands: a retry. But when it was made by the trainer's roll or by the school and
 * the phone's own evidence arrives only now, the evidence moves in: two independent sources agree, and a roll's record is confirmed.
 */
export async function meetKept(store: Store, fresh: Omit<CheckInDocument, 'county'>): Promise<Recorded> {
  const kept = (await store.find(checkIns, fresh._id)) ?? refuse('TRY_AGAIN', {})
  const waitsForPhone = (kept.mode === 'roll' || kept.mode === 'on-behalf') && kept.status !== 'void'
  if (!waitsForPhone || !isFromPhone(fresh)) return { record: kept, isRepeat: true }

  const { at, mode, capturedAt, earlyAt, step, delay, installation, location, place } = fresh
  const evidence = { at, mode, capturedAt, earlyAt, step, delay, installation, location, place }
  const set = { ...evidence, ...standingOf(kept, fresh) }
  const asRead = { mode: kept.mode, status: kept.status }
  if (!(await store.change(checkIns, kept._id, { set }, asRead))) refuse('TRY_AGAIN', {})
  return { record: (await store.find(checkIns, kept._id)) ?? kept, isRepeat: false }
}

function standingOf(
  kept: CheckInDocument,
  fresh: Omit<CheckInDocument, 'county'>,
): Partial<Pick<CheckInDocument, 'status' | 'confirmation'>> {
  if (kept.status === 'confirmed') return {}
  if (kept.mode === 'roll' && kept.by)
    return { status: 'confirmed', confirmation: { by: kept.by, at: fresh.at, how: 'roll' } }
  return { status: fresh.status }
}
