import { anyAdmin, anyOffice, anyTrainer, type Line, office, runsTheSession } from './callers'

const PERSON = 'f'.repeat(32)
const PLAN = {
  title: '',
  place: { name: '' },
  halfDays: [],
  invited: { schools: [], groups: [], people: [] },
  worth: 0,
  mode: 'onsite',
}

export const sessionLines = ({ session }: { session: string }): Record<string, Line> => ({
  'session.group': { input: { group: 'class-1' }, allowed: office },
  'session.listGroups': { input: {}, allowed: [...anyTrainer, ...anyAdmin] },
  'session.saveGroup': {
    input: { group: 'class-2', name: '第二班', kind: 'class', people: [PERSON] },
    allowed: office,
  },
  'session.planSessions': {
    input: { plan: PLAN, trainers: [], requestKey: 'access-table' },
    allowed: anyTrainer,
  },
  'session.listSessions': { input: { when: 'coming', at: 1, mine: false }, allowed: anyOffice },
  'session.session': { input: { session }, allowed: runsTheSession },
  'session.codeKey': { input: { session }, allowed: runsTheSession },
  'session.renewCodeKey': { input: { session, generation: 200 }, allowed: runsTheSession },
  'session.reviseSession': {
    input: { session, revision: { kind: 'extend', end: 1 } },
    allowed: runsTheSession,
  },
})
