import { checkIns } from '@/cloudfunctions/check-in'
import { giveRole } from '@/cloudfunctions/people'
import { groups, type SessionDocument, sessions } from '@/cloudfunctions/session'
import {
  addMs,
  dateInChina,
  type GroupId,
  HOUR,
  type Instant,
  instant,
  type PersonId,
  type SchoolId,
  type SessionId,
} from '@/domain/shared'
import { uniform, writeSentences } from '@/tools/bench/log-similarity/generated-logs'
import { layCounty, SCHOOL, type TestCounty } from '../county'
import { type Answer, type Stack, startStack } from '../stack'

export const LEADER = 'local-leader'
export const TRAINER = 'local-trainer'
export const OFFICE = 'local-office'
/** Some two hundred characters; another seed is another person's own text. */
export const textOf = (seed: string): string => writeSentences(uniform(seed.charCodeAt(0)), 10).join('')

/** A county with a group, its leader, a trainer, and half-days that are over. */
export interface Hall {
  stack: Stack
  county: TestCounty
  trainer: PersonId
  /** A teacher of the group, bound to `account`. */
  addTrainee(name: string, account: string, school?: SchoolId): Promise<PersonId>
  /** A half-day that ended so many hours ago. */
  hold(id: string, hoursAgo: number, more?: Partial<SessionDocument>): Promise<SessionId>
  /** A check-in record of somebody. */
  attend(session: SessionId, person: PersonId): Promise<void>
  submit(account: string, session: string, text: string, more?: object): Promise<Answer>
}

export const GROUP = 'class-1' as GroupId

export async function openHall(): Promise<Hall> {
  const stack = await startStack()
  const county = await layCounty(stack)
  const { store } = county
  const members: PersonId[] = []
  const trainer = await county.addOutsider('培训者甲', TRAINER, 'trainer')
  await county.addOutsider('工程办乙', OFFICE, 'county-office')
  const leader = await county.addTeacher('坊主丙', { account: LEADER })
  const scope = { kind: 'group', group: GROUP } as const
  await giveRole(store, { person: leader.person, role: 'leader', scope, by: leader.person, at: instant(0) })
  let keys = 0
  return {
    stack,
    county,
    trainer,
    async addTrainee(name, account, school = SCHOOL) {
      const { person } = await county.addTeacher(name, { account, school })
      members.push(person)
      await store.put(groups, { _id: GROUP, name: '数学一班', kind: 'class', people: members })
      return person
    },
    async hold(id, hoursAgo, more = {}) {
      const end = addMs(instant(Date.now()), -hoursAgo * HOUR)
      const start = addMs(end, -3 * HOUR)
      await store.put(sessions, halfDay(id, start, end, trainer, more))
      return id as SessionId
    },
    async attend(session, person) {
      const found = await store.find(sessions, session)
      const at = found?.start ?? instant(Date.now())
      const who = { person, name: '', school: SCHOOL, schoolName: '' }
      const scan = { direction: 'in', mode: 'online', at, isInvited: true, status: 'confirmed' } as const
      await store.put(checkIns, { _id: `${session}:${person}:in`, session, ...who, ...scan })
    },
    submit(account, session, text, more = {}) {
      keys += 1
      const about = { kind: 'session', session }
      const request = { about, text, pictures: [], requestKey: `request-${keys}`, ...more }
      return stack.call(account, 'mutation', 'trainingLog.submitLog', request)
    },
  }
}

const halfDay = (
  _id: string,
  start: Instant,
  end: Instant,
  trainer: PersonId,
  more: Partial<SessionDocument>,
): Omit<SessionDocument, 'county'> => ({
  _id,
  series: _id,
  title: '教学数据收集与分析',
  mode: 'onsite',
  place: { name: '报告厅' },
  on: dateInChina(start),
  start,
  end,
  checkOutFrom: end,
  agenda: [],
  invited: { schools: [SCHOOL], groups: [], people: [] },
  audience: [`school:${SCHOOL}`],
  trainers: [trainer],
  worth: 200 as SessionDocument['worth'],
  keyId: 'k1',
  generation: 1,
  state: 'planned',
  createdAt: start,
  ...more,
})
