import { judgeRevision, phaseOf, type RecordCounts, type Revision, type SessionState } from '@/domain/session'
import { addMs, type CalendarDate, type Instant, instantInChina, MINUTE } from '@/domain/shared'
import { minuteOf } from '../../parts/when'

/** Minutes by which a half-day is prolonged with one tap. */
export const EXTENSIONS = [15, 30, 60] as const

export type DeedName = 'open-check-out' | 'extend' | 'postpone' | 'renew-code' | 'cancel'

/** What can be done to the half-day at `now`, in the order of need. */
export function openDeeds(session: SessionState, records: RecordCounts, now: Instant): DeedName[] {
  const phase = phaseOf(session, now)
  if (phase === 'cancelled' || phase === 'ended') return []
  const isAllowed = (revision: Revision) => judgeRevision(session, revision, records, now).result === 'allow'
  const canExtend = EXTENSIONS.some((minutes) => isAllowed(extension(session, minutes)))
  return [
    ...(isAllowed({ kind: 'open-check-out' }) ? (['open-check-out'] as const) : []),
    ...(canExtend ? (['extend'] as const) : []),
    ...(records.out === 0 ? (['postpone'] as const) : []),
    'renew-code',
    'cancel',
  ]
}

export const extension = ({ end }: Pick<SessionState, 'end'>, minutes: number): Revision => ({
  kind: 'extend',
  end: addMs(end, minutes * MINUTE),
})

export interface WhenForm {
  date: string
  from: string
  to: string
}

/** The new time of a half-day; nothing while a field cannot be read. */
export function postponement({ date, from, to }: WhenForm): Revision | undefined {
  const [start, end] = [minuteOf(from), minuteOf(to)]
  if (date === '' || start === undefined || end === undefined) return undefined
  return {
    kind: 'postpone',
    start: instantInChina(date as CalendarDate, start),
    end: instantInChina(date as CalendarDate, end),
  }
}
