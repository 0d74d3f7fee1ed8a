import { accounts } from '@/cloudfunctions/people'
import { groups } from '@/cloudfunctions/session'
import { trainingLogs } from '@/cloudfunctions/training-log'
import { type AccountId, dateInChina, instant, type PersonId, type SessionId } from '@/domain/shared'
import { SCHOOL, type TestCounty } from '../county'
import { accountOf, type Line, people, rostered } from './callers'

/** A log of the trainee, who belongs to the group that the leader leads. */
export async function layLog({ store }: TestCounty, session: SessionId): Promise<{ log: string }> {
  const { person } = (await store.find(accounts, accountOf('trainee') as AccountId)) as { person: PersonId }
  await store.put(groups, { _id: 'class-1', name: '第一班', kind: 'class', people: [person] })
  const _id = `${session}:${person}`
  await store.put(trainingLogs, {
    _id,
    session,
    title: '访问表',
    on: dateInChina(instant(Date.now())),
    person,
    name: 'trainee',
    school: SCHOOL,
    schoolName: '测试小学',
    text: '一篇日志',
    pictures: [],
    late: false,
    submittedAt: instant(1),
    state: 'submitted',
    attempt: 1,
    requestKeys: ['access-log'],
    commented: true,
  })
  return { log: _id }
}

export const trainingLogLines = ({ log }: { log: string }): Record<string, Line> => ({
  'trainingLog.myLogs': { input: {}, allowed: people },
  'trainingLog.ledGroups': { input: {}, allowed: people },
  'trainingLog.startPicture': { input: { size: 1, requestKey: 'access-table' }, allowed: people },
  'trainingLog.submitLog': {
    input: {
      about: { kind: 'free', title: '访问表' },
      text: '',
      pictures: [],
      requestKey: 'access-table',
    },
    allowed: rostered,
  },
  'trainingLog.myLog': { input: { log }, allowed: ['trainee'] },
  'trainingLog.withdrawLog': { input: { log }, allowed: ['trainee'] },
  'trainingLog.log': {
    input: { log },
    allowed: ['leader', 'trainer (own session)', 'school-admin', 'county-office'],
  },
  'trainingLog.comment': {
    input: { log, text: '写得具体', requestKey: 'access-table' },
    allowed: ['leader', 'trainer (own session)'],
  },
  'trainingLog.groupLogs': {
    input: { group: 'class-1', show: 'all' },
    allowed: ['leader', 'county-office'],
  },
  'trainingLog.similarLogs': { input: { log }, allowed: ['leader', 'county-office'] },
})
