import { cohorts } from '@/cloudfunctions/class-forming'
import { jobs } from '@/cloudfunctions/kernel'
import { instant, type PersonId } from '@/domain/shared'
import type { TestCounty } from '../county'

const COHORT = '0123456789'
const FORMING = 'c'.repeat(32)

/** A cohort without classes, and a forming of it that is over. */
export async function layClasses({ store }: TestCounty): Promise<{ cohort: string; forming: string }> {
  const by = 'f'.repeat(32) as PersonId
  await store.insert(cohorts, {
    _id: COHORT,
    name: '访问表',
    course: 'planned',
    closings: [],
    rule: { cap: 90, soloFrom: 50 },
    ruleBy: 'programme',
    counting: 'trainees',
    joining: { kind: 'by-theme' },
    state: 'draft',
    mode: 'common1',
    seated: 0,
    waiting: 0,
    seatingUntil: 0,
    by,
    createdAt: instant(0),
  })
  await store.insert(jobs, {
    _id: FORMING,
    kind: 'form-classes',
    input: { cohort: COHORT, modes: 'common1', seconds: 1 },
    state: 'done',
    done: 1,
    total: 1,
    cursor: '',
    by,
    createdAt: instant(0),
    leaseUntil: 0,
    tries: 0,
  })
  return { cohort: COHORT, forming: FORMING }
}
