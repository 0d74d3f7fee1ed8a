import { deterministicId, orderJob, type Store } from '@/cloudfunctions/kernel'
import type { Mode } from '@/domain/class-forming'
import type { Instant, PersonId } from '@/domain/shared'
import type { ClassPlanDocument, CohortDocument } from './documents'

export type ClassJobKind = 'form-classes' | 'seat-trainees'

/** Brings trainees and groups in line with a published plan that changed; undefined while nothing is published in this mode. */
export async function orderSeating(
  store: Store,
  cohort: Pick<CohortDocument, '_id' | 'state'> & { mode: Mode },
  plan: Pick<ClassPlanDocument, 'mode' | 'version'>,
  { by, now }: { by: PersonId; now: Instant },
): Promise<string | undefined> {
  if (cohort.state !== 'published' || cohort.mode !== plan.mode) return undefined
  return orderJob<ClassJobKind>(store, {
    _id: deterministicId('job', 'seat-trainees', cohort._id, plan.mode, plan.version),
    kind: 'seat-trainees',
    input: { cohort: cohort._id },
    total: 1,
    by,
    now,
  })
}
