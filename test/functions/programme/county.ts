import { appendEntry } from '@/cloudfunctions/credit'
import { deterministicId } from '@/cloudfunctions/kernel'
import { schools } from '@/cloudfunctions/org'
import type { EventKind } from '@/domain/programme'
import {
  addDays,
  type CalendarDate,
  dateInChina,
  type Instant,
  instant,
  type PersonId,
  type SchoolId,
} from '@/domain/shared'
import { layCounty, OTHER_SCHOOL, SCHOOL, type TestCounty } from '../county'
import { type Answer, type Stack, startStack } from '../stack'

export { OTHER_SCHOOL, SCHOOL }
export const OFFICE = 'office-1'
export const SECOND = 'office-2'
export const TEACHER = 'teacher-1'

/** Functions run by the machine's clock, so the tests count from its day. */
export const TODAY = dateInChina(instant(Date.now()))
export const inDays = (days: number): CalendarDate => addDays(TODAY, days)

/** A county with two officials, two schools and a few teachers, some with entries. */
export interface RuledCounty {
  stack: Stack
  county: TestCounty
  teacher: PersonId
  ask<Data>(account: string, procedure: string, input?: unknown): Promise<Data>
  read<Data>(account: string, procedure: string, input?: unknown): Promise<Data>
  call(account: string, procedure: string, input?: unknown): Promise<Answer>
  enter(person: PersonId, kind: EventKind, on: string, facts: object, at?: Instant): Promise<void>
  /** Works a job to its end. */
  finish(account: string, job: string): Promise<void>
  key(): string
}

export async function layRuledCounty(): Promise<RuledCounty> {
  const stack = await startStack()
  const county = await layCounty(stack)
  await county.addOutsider('闻修远', OFFICE, 'county-office')
  await county.addOutsider('顾长庚', SECOND, 'county-office')
  for (const code of [SCHOOL, OTHER_SCHOOL]) await layOutSchool(county, code)
  const { person: teacher } = await county.addTeacher('林晓', { account: TEACHER })
  let keys = 0
  const ask: RuledCounty['ask'] = (account, procedure, input) =>
    stack.ask(account, 'mutation', procedure, input)
  return {
    stack,
    county,
    teacher,
    ask,
    read: (account, procedure, input) => stack.ask(account, 'query', procedure, input),
    call: (account, procedure, input) => stack.call(account, 'mutation', procedure, input),
    async enter(person, kind, on, facts, at = instant(Date.now())) {
      const _id = deterministicId('test-entry', person, kind, on, JSON.stringify(facts), at)
      const entry = { _id, person, kind, on: on as CalendarDate, source: _id, title: kind, at, ...facts }
      await appendEntry(county.store, entry)
    },
    async finish(account, job) {
      for (let slice = 0; slice < 50; slice++) {
        const { state, failure } = await ask<{ state: string; failure?: string }>(account, 'jobs.advance', {
          job,
        })
        if (state === 'done') return
        if (state === 'failed') throw new Error(`job ${failure}`)
      }
      throw new Error('the job does not end')
    },
    key() {
      keys += 1
      return `programme-request-${keys}`
    },
  }
}

const layOutSchool = ({ store }: TestCounty, code: SchoolId) =>
  store.put(schools, {
    _id: `v1:${code}`,
    version: 'v1',
    code,
    name: `测试${code}小学`,
    aliases: [],
    township: '测试镇',
    stages: ['primary'],
    headcount: 20,
    focusPoints: [],
  })
