import { refuse, type Store } from '@/cloudfunctions/kernel'
import type { CohortDocument as ProgrammeCohortDocument } from '@/cloudfunctions/programme'
import { type CohortDocument, cohorts } from './documents'

/** What class forming adds to a cohort. */
export type Division = Omit<CohortDocument, keyof ProgrammeCohortDocument>

/** A cohort whose classes nobody has formed yet. */
export const undivided = {
  state: 'draft',
  mode: 'common1',
  seated: 0,
  waiting: 0,
  seatingUntil: 0,
} as const

/** One without the fields of class forming: nobody has said yet how it is divided. */
export const isDivided = ({ state }: Partial<CohortDocument>): boolean => state !== undefined

/**
 * Adds to a cohort that was opened without classes how it is divided; one that is divided already stays as it is. Says whether it did. Refuses
 * with NOT_FOUND or COHORT_NOT_RUNNING.
 */
export const divide = (store: Store, cohort: string, division: Division): Promise<boolean> =>
  store.transaction(async (transaction) => {
    const found = (await transaction.find(cohorts, cohort)) ?? refuse('NOT_FOUND', { what: 'cohort' })
    if (isDivided(found)) return false
    if (!mayBeDivided(found)) refuse('COHORT_NOT_RUNNING', { course: found.course })
    await transaction.put(cohorts, { ...found, ...division })
    return true
  })

/** Results that are frozen need no classes any more. */
export const mayBeDivided = ({ course }: Pick<CohortDocument, 'course'>): boolean =>
  course === 'planned' || course === 'running'
