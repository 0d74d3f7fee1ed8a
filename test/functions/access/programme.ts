import { replays, ruleChanges } from '@/cloudfunctions/programme'
import { type CalendarDate, instant, type PersonId } from '@/domain/shared'
import type { TestCounty } from '../county'
import { anyOffice, type Caller, type Line, office } from './callers'

const CHANGE = 'd'.repeat(32)
const REPLAY = 'b'.repeat(32)

/** A proposal of somebody else, and a replay of it. */
export async function layProgramme({ store }: TestCounty): Promise<void> {
  const by = 'f'.repeat(32) as PersonId
  await store.insert(ruleChanges, {
    _id: CHANGE,
    paths: ['presencePolicy.lateGraceMinutes'],
    value: 5,
    before: 15,
    reason: '访问表',
    effectiveFrom: '2021-04-01' as CalendarDate,
    state: 'proposed',
    proposedBy: by,
    proposedByName: '',
    proposedAt: instant(0),
  })
  await store.insert(replays, {
    _id: REPLAY,
    from: 0,
    to: 0,
    change: CHANGE,
    state: 'done',
    people: 0,
    gains: 0,
    loses: 0,
    both: 0,
    by,
    orderedAt: instant(0),
  })
}

const looks: Caller[] = [...anyOffice, 'city-viewer']
const key = { requestKey: 'access-table' }
const change = { change: CHANGE }
const replay = { replay: REPLAY, loses: 0 }

export const programmeLines = ({
  cohort,
  teacher,
}: {
  cohort: string
  teacher: string
}): Record<string, Line> => ({
  'programme.ruleValues': { input: {}, allowed: looks },
  'programme.ruleValue': { input: { path: 'presencePolicy.lateGraceMinutes' }, allowed: looks },
  'programme.proposeRule': {
    input: {
      path: 'presencePolicy.lateGraceMinutes',
      value: 1,
      reason: '访问表',
      effectiveFrom: '2021-04-01',
      ...key,
    },
    allowed: anyOffice,
  },
  'programme.ruleChange': { input: change, allowed: office },
  'programme.replayChange': { input: { ...change, ...key }, allowed: office },
  'programme.approveRule': { input: { ...change, ...replay }, allowed: office },
  'programme.rejectRule': { input: { ...change, why: '访问表' }, allowed: office },
  'programme.withdrawRule': { input: change, allowed: office },
  'programme.replayDifferences': { input: { replay: REPLAY, effect: 'loses' }, allowed: office },
  'programme.listCohorts': { input: {}, allowed: looks },
  'programme.cohort': { input: { cohort }, allowed: office },
  'programme.openCohort': {
    input: { name: '访问表', from: '2021-04-02', until: '2021-04-01', ...key },
    allowed: anyOffice,
  },
  'programme.replayCohort': { input: { cohort, ...key }, allowed: office },
  'programme.repinCohort': { input: { cohort, ...replay }, allowed: office },
  'programme.closeCohort': { input: { cohort }, allowed: office },
  'programme.reopenCohort': { input: { cohort, why: '访问表' }, allowed: office },
  'programme.countiesInView': { input: {}, allowed: looks },
  'programme.phases': { input: {}, allowed: looks },
  'programme.coverage': { input: {}, allowed: looks },
  'programme.schoolCoverage': { input: {}, allowed: looks },
  'programme.countCoverage': { input: key, allowed: anyOffice },
  'programme.markTarget': { input: { target: 'none', done: false, schools: [] }, allowed: anyOffice },
  'programme.tellParticipation': { input: { person: teacher, reason: '访问表' }, allowed: office },
  'programme.listParticipations': { input: {}, allowed: anyOffice },
  'credit.cohortResults': { input: { cohort, closing: 1 }, allowed: office },
})
