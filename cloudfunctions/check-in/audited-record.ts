import type { AuditedRecord } from '@/domain/check-in'
import type { CheckInDocument } from './documents'

/** The domain's view of a record; the capture time of an offline one is when its owner claims to have been there. */
export function auditedRecord(record: CheckInDocument): AuditedRecord {
  const { person, direction, mode, at, capturedAt, delay, installation, location, place, status } = record
  return {
    person,
    direction,
    mode,
    at: capturedAt ?? at,
    confirmed: status === 'confirmed',
    ...(delay !== undefined && { delay }),
    ...(installation !== undefined && { installation }),
    ...(location && { location }),
    ...(place && { place }),
  }
}
