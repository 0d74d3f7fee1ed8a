import type { LedgerEntry } from '@/domain/credit'
import type { EventKind } from '@/domain/programme'
import type { CalendarDate, PersonId } from '@/domain/shared'

let serial = 0

/** A ledger entry of an invented person; every call makes a new id unless one is given. */
export function entry(kind: EventKind, facts: Partial<LedgerEntry> = {}): LedgerEntry {
  serial += 1
  return {
    id: `entry-${String(serial).padStart(5, '0')}`,
    person: '0123456789abcdef0123456789abcdef' as PersonId,
    kind,
    on: '2021-10-11' as CalendarDate,
    source: 'test',
    ...facts,
  }
}
