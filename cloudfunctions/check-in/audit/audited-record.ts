import type { AuditedRecord } from '@/domain/check-in'
import type { CheckInDocument } from '../documents'

/** The domain's view of a record; what counts is when it was scanned: before the doors, or, offline, as its owner claims. */
export function auditedRecord(record: CheckInDocument): AuditedRecord {
  const { person, direction, mode, at, capturedAt, earlyAt, delay, installation, location, place, status } =
    record
  return {
    person,
    direction,
    mode,
    at: capturedAt ?? earlyAt ?? at,
    confirmed: status === 'confirmed',
    ...(delay !== undefined && { delay }),
    ...(installation !== undefined && { installation }),
    ...(location && { location }),
    ...(place && { place }),
  }
}
