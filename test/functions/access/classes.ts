import { cohorts } from '@/cloudfunctions/class-forming'
import { jobs } from '@/cloudfunctions/kernel'
import { instant, type PersonId } from '@/domain/shared'
import { SCHOOL, type TestCounty } from '../county'
import { anyOffice, type Line, office, people } from './callers'
import { finishedJob } from './finished-job'

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
  const input = { cohort: COHORT, modes: 'common1', seconds: 1 }
  await store.insert(jobs, finishedJob(FORMING, 'form-classes', by, input))
  return { cohort: COHORT, forming: FORMING }
}

export const classLines = ({
  cohort,
  forming,
  teacher,
}: Record<'cohort' | 'forming' | 'teacher', string>): Record<string, Line> => {
  const plan = { cohort, mode: 'common1' }
  return {
    'classForming.createCohort': {
      input: {
        name: '访问表',
        counting: 'trainees',
        joining: { kind: 'by-theme' },
        requestKey: 'access-table',
      },
      allowed: anyOffice,
    },
    'classForming.listCohorts': { input: {}, allowed: anyOffice },
    'classForming.listUndivided': { input: {}, allowed: anyOffice },
    'classForming.classRule': { input: {}, allowed: anyOffice },
    'classForming.listLateArrivals': { input: { cohort }, allowed: office },
    'classForming.listAgendas': { input: {}, allowed: anyOffice },
    'classForming.formClasses': {
      input: { cohort, modes: ['ignore'], seconds: 1, requestKey: 'access-table' },
      allowed: office,
    },
    'classForming.cancelForming': { input: { job: forming }, allowed: office },
    'classForming.comparePlans': { input: { cohort }, allowed: office },
    'classForming.classPlan': {
      input: { ...plan, order: 'load', from: 0, limit: 10 },
      allowed: office,
    },
    'classForming.classMap': { input: plan, allowed: office },
    'classForming.planProof': { input: plan, allowed: office },
    'classForming.previewChange': {
      input: { ...plan, change: { kind: 'merge', from: '01', into: '02' } },
      allowed: office,
    },
    'classForming.moveSchool': {
      input: { ...plan, school: SCHOOL, requestKey: 'access-table' },
      allowed: office,
    },
    'classForming.mergeClasses': {
      input: { ...plan, from: '01', into: '02', requestKey: 'access-table' },
      allowed: office,
    },
    'classForming.publishClasses': { input: { ...plan, version: 1 }, allowed: office },
    'classForming.previewReform': { input: plan, allowed: office },
    'classForming.reformClasses': {
      input: { ...plan, version: 1, requestKey: 'access-table' },
      allowed: office,
    },
    'classForming.placeLateArrival': { input: { cohort, person: teacher }, allowed: office },
    'classForming.listOverrides': { input: { cohort }, allowed: office },
    'classForming.exportClasses': { input: plan, allowed: office },
    'classForming.classSessionPlan': {
      input: { cohort, class: '01', template: 'one-day', date: '2021-04-01' },
      allowed: office,
    },
    'classForming.myClass': { input: {}, allowed: people },
  }
}
