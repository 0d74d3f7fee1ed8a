import { appRouter } from '@/cloudfunctions/functions/router'
import { jobs } from '@/cloudfunctions/kernel'
import { schools } from '@/cloudfunctions/org'
import { giveRole } from '@/cloudfunctions/people'
import { groups } from '@/cloudfunctions/session'
import { trainingLogs } from '@/cloudfunctions/training-log'
import {
  addDays,
  type CountyId,
  dateInChina,
  type GroupId,
  instant,
  type PersonId,
  type SessionId,
} from '@/domain/shared'
import { layCounty, OTHER_SCHOOL, SCHOOL, type TestCounty } from '../county'
import { type Answer, type Stack, startStack } from '../stack'
import { layAttendance } from './attendance'
import { type Caller, callers } from './callers'
import { layCertificate } from './certificates'
import { layClasses } from './classes'
import { layEvidence } from './evidence'
import { layFiles } from './files'
import { layEntry } from './mass-entry'
import { layProgramme } from './programme'
import { layStudy } from './study'
import { tableOf } from './table'

let stack: Stack
let names: Parameters<typeof tableOf>[0]
const OTHER_COUNTY = '339922' as CountyId

const accountOf = (caller: Caller): string | undefined =>
  caller === 'nobody' ? undefined : `local-${callers.indexOf(caller)}`

beforeAll(async () => {
  stack = await startStack()
  const county = await layCounty(stack)
  await cast(county)
  names = await layOut(county)
}, 60_000)
afterAll(() => stack.stop())

async function cast(county: TestCounty): Promise<void> {
  const teacher = (caller: Caller) => county.addTeacher(caller, { account: accountOf(caller) ?? '' })
  const outsider = (caller: Caller, role: 'trainer' | 'expert' | 'county-office' | 'city-viewer') =>
    county.addOutsider(
      caller,
      accountOf(caller) ?? '',
      role,
      role === 'city-viewer' ? { kind: 'city' } : { kind: 'county' },
    )
  await teacher('trainee')
  for (const role of ['school-admin', 'school-reviewer'] as const) {
    const { person } = await teacher(role)
    await giveRole(county.store, {
      person,
      role,
      scope: { kind: 'school', school: SCHOOL },
      by: person,
      at: instant(0),
    })
  }
  const leader = await teacher('leader')
  const group = { kind: 'group', group: 'class-1' as GroupId } as const
  await giveRole(county.store, {
    person: leader.person,
    role: 'leader',
    scope: group,
    by: leader.person,
    at: instant(0),
  })
  const elsewhere = await county.addTeacher('外校管理员', {
    school: OTHER_SCHOOL,
    account: accountOf('school-admin (other school)') ?? '',
  })
  const other = { kind: 'school', school: OTHER_SCHOOL } as const
  await giveRole(county.store, {
    person: elsewhere.person,
    role: 'school-admin',
    scope: other,
    by: elsewhere.person,
    at: instant(0),
  })
  await outsider('trainer (own session)', 'trainer')
  await outsider('trainer (other session)', 'trainer')
  await outsider('expert', 'expert')
  await outsider('county-office', 'county-office')
  await outsider('city-viewer', 'city-viewer')
  const neighbour = await layCounty(stack, OTHER_COUNTY)
  await neighbour.addOutsider('邻县', accountOf('county-office (other county)') ?? '', 'county-office')
}

async function layOut(county: TestCounty) {
  for (const code of [SCHOOL, OTHER_SCHOOL]) {
    const school = {
      code,
      name: `测试${code}小学`,
      aliases: [],
      township: '测试镇',
      stages: ['primary' as const],
      headcount: 20,
      focusPoints: [],
    }
    await county.store.put(schools, { _id: `v1:${code}`, version: 'v1', ...school })
  }
  const tomorrow = addDays(dateInChina(instant(Date.now())), 1)
  const plan = {
    title: '访问表',
    place: { name: '报告厅' },
    halfDays: [{ date: tomorrow, from: 480, to: 660, agenda: [] }],
    invited: { schools: [SCHOOL], groups: [], people: [] },
    worth: 200,
    mode: 'onsite',
  }
  const request = { plan, trainers: [], requestKey: 'access-plan' }
  const { sessions } = await stack.ask<{ sessions: string[] }>(
    accountOf('trainer (own session)'),
    'mutation',
    'session.planSessions',
    request,
  )
  const upload = { kind: 'roster', fileName: '名册.xlsx', size: 10, requestKey: 'access-import' }
  const { draft } = await stack.ask<{ draft: string }>(
    accountOf('county-office'),
    'mutation',
    'intake.startImport',
    upload,
  )
  const work = {
    kind: 'read-roster',
    input: {},
    state: 'done' as const,
    done: 1,
    total: 1,
    cursor: '',
    leaseUntil: 0,
    tries: 0,
  }
  await county.store.insert(jobs, {
    _id: 'access-job',
    ...work,
    by: 'f'.repeat(32) as PersonId,
    createdAt: instant(0),
  })
  const { person } = await county.addTeacher('被管理的教师')
  const session = sessions[0] ?? ''
  const log = await layOutLog(county, session as SessionId)
  const [account, trainer] = [accountOf('trainee') ?? '', accountOf('trainer (own session)') ?? '']
  const attendance = await layAttendance(county, { session, account, trainer })
  const classes = await layClasses(county)
  const uploads = await layFiles(stack, county, account)
  const study = await layStudy(county, account)
  const certificate = await layCertificate(county)
  const runs = await stack.ask<{ person: PersonId }>(trainer, 'query', 'people.me')
  const entry = await layEntry(county, runs.person)
  const evidence = await layEvidence(county, account)
  await layProgramme(county)
  return {
    session,
    draft,
    job: 'access-job',
    teacher: person,
    log,
    ...attendance,
    ...classes,
    ...uploads,
    ...study,
    ...certificate,
    ...entry,
    ...evidence,
  }
}

/** A log of the trainee, who belongs to the group that the leader leads. */
async function layOutLog({ store }: TestCounty, session: SessionId): Promise<string> {
  const account = accountOf('trainee')
  const { person } = await stack.ask<{ person: PersonId }>(account, 'query', 'people.me')
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
  return _id
}

/** What keeps somebody out; what lies in another county does not exist for its neighbours. */
const isDenied = (answer: Answer): boolean =>
  !answer.ok && ['NOT_SIGNED_IN', 'NOT_BOUND', 'NOT_ALLOWED', 'NOT_FOUND'].includes(answer.code)

/** tRPC types the tree of routers; at run time it is flat, by full name. */
interface Flat {
  _def: { type: 'query' | 'mutation'; inputs: readonly { shape?: object }[] }
}
const tree = Object.entries(appRouter._def.procedures as unknown as Record<string, Flat>)
const procedures = tree.map(([name, { _def }]) => ({ name, type: _def.type }))

test('the table names every procedure and nothing else', () => {
  expect(Object.keys(tableOf(names)).sort()).toEqual(procedures.map(({ name }) => name).sort())
})

test.each(procedures)('$name lets in exactly those whom the table names', async ({ name, type }) => {
  const line = tableOf(names)[name]
  const allowed: string[] = []
  const misread: unknown[] = []
  for (const caller of callers) {
    const answer = await stack.call(accountOf(caller), type, name, line?.input)
    if (!isDenied(answer)) allowed.push(caller)
    if (!answer.ok && ['BAD_REQUEST', 'INTERNAL', 'TRY_AGAIN'].includes(answer.code))
      misread.push({ caller, answer })
  }
  expect(misread).toEqual([])
  expect(allowed.sort()).toEqual([...(line?.allowed ?? [])].sort())
})

test('no request names its own actor', () => {
  const telling = /openid|actor|account|^role$|caller|userId|isAdmin/i
  /** `role` and `person` name somebody else here: whom a role is given to, who is invited. */
  const aboutOthers = new Set(['people.changeRole.role', 'people.invite.role'])
  const fields = tree.flatMap(([name, { _def }]) =>
    _def.inputs.flatMap(({ shape = {} }) => Object.keys(shape).map((field) => `${name}.${field}`)),
  )
  expect(fields.length).toBeGreaterThan(60)
  expect(
    fields.filter((field) => telling.test(field.split('.').at(-1) ?? '') && !aboutOthers.has(field)),
  ).toEqual([])
})
