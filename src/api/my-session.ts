import { type NextStep, nextStep, type OwnRecords } from '@/domain/session'
import type { Instant } from '@/domain/shared'
import type { MySession } from './answers'

/** What this session asks of the person at `now`. */
export const stepOf = (session: MySession, now: Instant): NextStep =>
  nextStep(session, ownRecords(session.records), now, session.isQueued)

function ownRecords(records: MySession['records']): OwnRecords {
  return Object.fromEntries(
    records.filter(isCounted).map(({ direction, status }) => [direction, { pending: status === 'pending' }]),
  )
}

/** When this direction was recorded. */
export const recordedAt = ({ records }: MySession, direction: 'in' | 'out'): Instant | undefined =>
  records.filter(isCounted).find((record) => record.direction === direction)?.at

/** What an official has voided is as if it were missing. */
const isCounted = ({ status }: MySession['records'][number]): boolean => status !== 'void'
