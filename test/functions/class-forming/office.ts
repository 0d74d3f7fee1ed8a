import { openStore, type Store } from '@/cloudfunctions/kernel'
import { counties, schools } from '@/cloudfunctions/org'
import { accounts, giveRole, outsiders, roster } from '@/cloudfunctions/people'
import { type CountyId, instant, type PersonId, type SchoolId } from '@/domain/shared'
import { type Stack, startStack } from '../stack'

const COUNTY = '339921' as CountyId
export const OFFICE = 'local-office'
/** A second official of the same office. */
export const COLLEAGUE = 'local-colleague'
const VERSION = 'v1'

export interface TestSchool {
  code: string
  size: number
  themes?: readonly string[]
}

interface Progress {
  state: string
  done: number
  total: number
  failure?: string
}

/** A county office with schools and trainees, written straight into the database. */
export interface Office {
  stack: Stack
  store: Store
  ask<Data>(type: 'query' | 'mutation', procedure: string, input?: unknown): Promise<Data>
  call(type: 'query' | 'mutation', procedure: string, input?: unknown): ReturnType<Stack['call']>
  /** Somebody more on the roster of a school, bound to `account` where it is given. */
  enrol(school: string, account?: string): Promise<PersonId>
  leave(person: PersonId): Promise<void>
  /** A new roster comes into force in one go: schools with these numbers, everybody else gone. */
  importRoster(sizes: Readonly<Record<string, number>>): Promise<void>
  /** A new cohort by trainees, or as `more` says. */
  cohort(more?: object): Promise<string>
  form(cohort: string, modes?: readonly string[], seconds?: number): Promise<Progress>
  /** Works a job to its end. */
  finish(job: string): Promise<Progress>
  stop(): Promise<void>
}

export async function openOffice(laid: readonly TestSchool[]): Promise<Office> {
  const stack = await startStack()
  const store = openStore(COUNTY)
  await store.put(counties, {
    _id: COUNTY,
    name: '云溪县',
    programme: 'zhejiang',
    schoolsVersion: VERSION,
    rosterVersion: VERSION,
  })
  await layOffice(store)
  await store.insertMany(
    schools,
    laid.map((school, index) => schoolRow(school, index)),
  )
  let people = 0
  let version = VERSION
  const personRow = (school: string) => {
    people += 1
    const person = people.toString(16).padStart(32, '0') as PersonId
    return rosterRow(person, school, people, version)
  }
  await store.insertMany(
    roster,
    laid.flatMap(({ code, size }) => Array.from({ length: size }, () => personRow(code))),
  )
  const call: Office['call'] = (...request) => stack.call(OFFICE, ...request)
  const ask: Office['ask'] = (...request) => stack.ask(OFFICE, ...request)
  let keys = 0
  const key = () => {
    keys += 1
    return `office-request-${keys}`
  }
  const finish: Office['finish'] = async (job) => {
    for (let slice = 0; slice < 100; slice++) {
      const progress = await ask<Progress>('mutation', 'jobs.advance', { job })
      if (progress.state === 'done' || progress.state === 'failed') return progress
    }
    throw new Error('the job does not end')
  }
  return {
    stack,
    store,
    ask,
    call,
    finish,
    async enrol(school, account) {
      const row = personRow(school)
      await store.insert(roster, row)
      if (account)
        await store.put(accounts, { _id: account, person: row.person, boundAt: instant(0), how: 'identity' })
      return row.person
    },
    async leave(person) {
      await store.change(roster, `${version}:${person}`, { set: { state: 'left' } })
    },
    async importRoster(sizes) {
      version = `v${people}`
      const coming = Object.entries(sizes).flatMap(([school, size]) =>
        Array.from({ length: size }, () => personRow(school)),
      )
      await store.insertMany(roster, coming)
      await store.change(counties, COUNTY, { set: { rosterVersion: version } })
    },
    async cohort(more = {}) {
      const told = { name: '第 1 期', counting: 'trainees', joining: { kind: 'by-theme' }, requestKey: key() }
      const made = await ask<{ cohort: string }>('mutation', 'classForming.createCohort', {
        ...told,
        ...more,
      })
      return made.cohort
    },
    async form(cohort, modes = ['common1'], seconds = 1) {
      const order = { cohort, modes, seconds, requestKey: key() }
      const { job } = await ask<{ job: string }>('mutation', 'classForming.formClasses', order)
      return finish(job)
    },
    stop: () => stack.stop(),
  }
}

async function layOffice(store: Store): Promise<void> {
  const scope = { kind: 'county' } as const
  for (const [account, name, letter] of [
    [OFFICE, '闻修远', 'e'],
    [COLLEAGUE, '方启文', 'd'],
  ] as const) {
    const person = letter.repeat(32) as PersonId
    await store.put(outsiders, { _id: person, name, unit: '县工程办' })
    await store.put(accounts, { _id: account, person, boundAt: instant(0), how: 'invitation' })
    await giveRole(store, { person, role: 'county-office', scope, by: person, at: instant(0) })
  }
}

const schoolRow = ({ code, size, themes = ['T1'] }: TestSchool, index: number) => ({
  _id: `${VERSION}:${code}`,
  version: VERSION,
  code: code as SchoolId,
  name: `测试${code}小学`,
  aliases: [],
  township: '测试镇',
  stages: ['primary' as const],
  location: { lat: 29 + (index % 7) / 100, lng: 119 + index / 200, datum: 'gcj02' as const },
  headcount: size,
  focusPoints: themes,
})

const rosterRow = (person: PersonId, school: string, count: number, version: string) => ({
  _id: `${version}:${person}`,
  version,
  person,
  state: 'active' as const,
  name: `教师${count}`,
  sex: 'unknown' as const,
  school: school as SchoolId,
  schoolName: `测试${school}小学`,
  stages: ['primary' as const],
  subject: '数学',
  note: '',
  idMasked: '',
  identityHash: '',
  keptUnder: '',
  idSealed: '',
  telephoneMasked: '',
  telephoneSealed: '',
  telephoneHash: `t${count}`,
  tailHash: `i${count}`,
})
