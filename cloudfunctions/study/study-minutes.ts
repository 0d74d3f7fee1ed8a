import type { LedgerDocument } from '@/cloudfunctions/credit'
import { MEASURED_HERE } from './settle'

/** Minutes of online study in the ledger, those measured here apart from those that another platform reported; reversed ones left out. */
export function studyMinutes(entries: readonly LedgerDocument[]): { here: number; elsewhere: number } {
  const reversed = new Set(entries.flatMap(({ reversalOf }) => reversalOf ?? []))
  const standing = entries.filter(
    ({ _id, kind, reversalOf }) => kind === 'online-study' && !reversalOf && !reversed.has(_id),
  )
  const sum = (here: boolean) =>
    standing
      .filter(({ source }) => source.startsWith(`${MEASURED_HERE}:`) === here)
      .reduce((minutes, entry) => minutes + (entry.minutes ?? 0), 0)
  return { here: sum(true), elsewhere: sum(false) }
}
