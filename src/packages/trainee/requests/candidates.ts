import { handMadeWindow } from '@/domain/check-in'
import type { Instant } from '@/domain/shared'
import type { Answers, MySession } from '../../../api/answers'

export type MyRequests = Answers['attendance']['myRequests']
type Direction = 'in' | 'out'

/** A half-day with the directions that may still be appealed. */
export interface Appealable {
  session: MySession
  directions: readonly Direction[]
}

/** What is missing, waits or was voided, and has no appeal yet; the latest first. */
export function appealable(
  sessions: readonly MySession[],
  { appeals }: Pick<MyRequests, 'appeals'>,
  now: Instant,
): Appealable[] {
  const isAsked = (id: string, direction: Direction) =>
    appeals.some((appeal) => appeal.session.id === id && appeal.direction === direction)
  return sessions
    .filter(({ state }) => state !== 'cancelled')
    .map((session) => ({
      session,
      directions: (['in', 'out'] as const).filter((direction) => {
        const { from, until } = handMadeWindow(direction, session)
        const record = session.records.find((one) => one.direction === direction)
        const isOpen = now >= from && now <= until
        return isOpen && record?.status !== 'confirmed' && !isAsked(session.id, direction)
      }),
    }))
    .filter(({ directions }) => directions.length > 0)
    .sort((a, b) => b.session.start - a.session.start)
}

/** Half-days that are not over and have no request yet; the next first. */
export const leavable = (
  sessions: readonly MySession[],
  { leaves }: Pick<MyRequests, 'leaves'>,
  now: Instant,
): MySession[] =>
  sessions
    .filter(({ state, end }) => state !== 'cancelled' && now <= end)
    .filter(({ id, records }) => records.length === 0 && !leaves.some(({ session }) => session.id === id))
    .sort((a, b) => a.start - b.start)
