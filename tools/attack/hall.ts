import { earlyScans } from '@/cloudfunctions/check-in/early/early-scan'
import { sessions } from '@/cloudfunctions/session'
import { type Roll, signRoll } from '@/domain/check-in'
import { type Instant, instant, type PersonId } from '@/domain/shared'
import type { Hall } from '../stage'
import { type Stage, TRAINER } from './stage'

/** A warm function keeps a session for three seconds. */
const KEPT_MS = 3200
const untilAllKnow = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, KEPT_MS))

/** Opens check-out and waits until every warm function knows. */
export async function openCheckOut({ store }: Stage, hall: Hall): Promise<Hall> {
  const checkOutFrom = instant(Date.now())
  await store.change(sessions, hall.session, { set: { checkOutFrom } })
  await untilAllKnow()
  return { ...hall, checkOutFrom }
}

/** Instead of waiting for the doors: the half-day, and what is queued for it, comes nearer. */
export async function openDoors({ store }: Stage, hall: Hall, start: Instant): Promise<void> {
  await store.change(sessions, hall.session, { set: { start } })
  await store.changeAll(earlyScans, { session: hall.session }, { set: { opensAt: start } })
  await untilAllKnow()
}

/** The trainer's signed roll of those who were really there. */
export async function submitRoll(
  stage: Stage,
  { session, key }: Hall,
  present: readonly PersonId[],
): Promise<void> {
  const takenAt = instant(Date.now())
  const roll: Omit<Roll, 'session'> = {
    directions: ['in', 'out'],
    takenAt,
    headcount: present.length,
    present,
  }
  const signature = signRoll(key, { session, ...roll })
  await stage.ask(TRAINER, 'mutation', 'attendance.submitRoll', { session, roll: { ...roll, signature } })
}
