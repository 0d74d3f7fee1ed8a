import type { LedgerDocument } from '@/cloudfunctions/credit'
import { oncePerCourse } from '@/domain/credit'

export interface StudyMinutes {
  /** All that count, minutes of one course once. */
  counted: number
  /** Of these, what another platform reported and nobody measured here. */
  elsewhere: number
  /** What other platforms reported of a course. */
  reported: ReadonlyMap<string, number>
}

/** Minutes of online study in the ledger; reversed ones left out. */
export function studyMinutes(entries: readonly LedgerDocument[]): StudyMinutes {
  const reversed = new Set(entries.flatMap(({ reversalOf }) => reversalOf ?? []))
  const standing = entries.filter(
    ({ _id, kind, reversalOf }) => kind === 'online-study' && !reversalOf && !reversed.has(_id),
  )
  const once = oncePerCourse()
  const reported = new Map<string, number>()
  let counted = 0
  let measured = 0
  for (const entry of standing) {
    const { course, minutes = 0 } = entry
    counted += once(entry, minutes)
    if (course?.by === 'measured') measured += minutes
    if (course?.by === 'reported') reported.set(course.id, (reported.get(course.id) ?? 0) + minutes)
  }
  return { counted, elsewhere: counted - measured, reported }
}
