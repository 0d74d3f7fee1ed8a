import { deterministicId, jobs, type Store } from '@/cloudfunctions/kernel'
import type { Mode } from '@/domain/class-forming'
import type { Instant, PersonId } from '@/domain/shared'
import type { ClassPlanDocument, CohortDocument } from './documents'

export type ClassJobKind = 'form-classes' | 'seat-trainees'

interface Order {
  kind: ClassJobKind
  /** The same parts are the same job. */
  parts: readonly (string | number)[]
  input: Readonly<Record<string, string | number>>
  total: number
  by: PersonId
  now: Instant
}

/** Orders a job; ordering it again is the same job. Answers its id. */
export async function orderJob(store: Store, { kind, parts, input, total, by, now }: Order): Promise<string> {
  const _id = deterministicId('job', kind, ...parts)
  await store.insert(jobs, {
    _id,
    kind,
    input,
    state: 'waiting',
    done: 0,
    total,
    cursor: '',
    by,
    createdAt: now,
    leaseUntil: 0,
    tries: 0,
  })
  return _id
}

/** Brings trainees and groups in line with a published plan that changed; undefined while nothing is published in this mode. */
export async function orderSeating(
  store: Store,
  cohort: Pick<CohortDocument, '_id' | 'state'> & { mode: Mode },
  plan: Pick<ClassPlanDocument, 'mode' | 'version'>,
  { by, now }: { by: PersonId; now: Instant },
): Promise<string | undefined> {
  if (cohort.state !== 'published' || cohort.mode !== plan.mode) return undefined
  const parts = [cohort._id, plan.mode, plan.version]
  return orderJob(store, { kind: 'seat-trainees', parts, input: { cohort: cohort._id }, total: 1, by, now })
}
