import { makeToken, stepAt, toUnixSeconds } from '@/domain/check-in'
import { dateInChina, instant, minuteOfDayInChina } from '@/domain/shared'
import { layCounty, SCHOOL, type TestCounty } from '../county'
import { type Stack, startStack } from '../stack'

let stack: Stack
let county: TestCounty
const TRAINER = 'local-trainer'
const TRAINEE = 'local-trainee'

beforeAll(async () => {
  stack = await startStack()
  county = await layCounty(stack)
  await county.addOutsider('培训者甲', TRAINER, 'trainer')
}, 60_000)
afterAll(() => stack.stop())

/** A half-day that runs now, wherever in the day the test runs; long enough not to end during it. */
function halfDayNow() {
  const now = instant(Date.now())
  const minute = minuteOfDayInChina(now)
  const from = Math.max(0, Math.min(minute - 60, 1440 - 180))
  return { date: dateInChina(now), from, to: from + 180, agenda: [] }
}

async function planSession(): Promise<string> {
  const plan = {
    title: '混合式教学设计与实施',
    place: { name: '2 号报告厅' },
    halfDays: [halfDayNow()],
    invited: { schools: [SCHOOL], groups: [], people: [] },
    worth: 200,
    mode: 'onsite',
  }
  const request = { plan, trainers: [], requestKey: `story-${Math.random().toString(36).slice(2)}` }
  const { sessions } = await stack.ask<{ sessions: string[] }>(
    TRAINER,
    'mutation',
    'session.planSessions',
    request,
  )
  return sessions[0] ?? ''
}

async function codeOnScreen(session: string): Promise<string> {
  const key = await stack.ask<{ keyHex: string; generation: number; now: number }>(
    TRAINER,
    'query',
    'session.codeKey',
    { session },
  )
  return makeToken(Uint8Array.from(Buffer.from(key.keyHex, 'hex')), {
    sessionId: Uint8Array.from(Buffer.from(session, 'hex')),
    step: stepAt(toUnixSeconds(instant(key.now))),
    generation: key.generation,
  })
}

const installation = 'phone-0001'

test('a trainee scans in and out and the credits appear, once', async () => {
  await county.addTeacher('许安然', { account: TRAINEE })
  const session = await planSession()
  const scan = async () =>
    stack.ask<Record<string, unknown>>(TRAINEE, 'mutation', 'checkIn.scan', {
      code: await codeOnScreen(session),
      installation,
    })

  expect(await scan()).toMatchObject({
    state: 'recorded',
    direction: 'in',
    status: 'confirmed',
    isRepeat: false,
    isInvited: true,
  })
  expect(await scan()).toMatchObject({ direction: 'in', isRepeat: true })

  await stack.ask(TRAINER, 'mutation', 'session.reviseSession', {
    session,
    revision: { kind: 'open-check-out' },
  })
  await new Promise((resolve) => setTimeout(resolve, 3100))
  expect(await scan()).toMatchObject({ direction: 'out', isRepeat: false })
  await scan()

  const entries = await stack.ask<{ components: unknown[]; titles: Record<string, unknown> }>(
    TRAINEE,
    'query',
    'credit.myEntries',
  )
  expect(Object.values(entries.titles)).toEqual([{ title: '混合式教学设计与实施' }])
}, 30_000)

test('binding redeems a scan that was made before', async () => {
  const session = await planSession()
  const teacher = await county.addTeacher('方砚清')
  const early = await stack.ask(`local-new`, 'mutation', 'checkIn.scan', {
    code: await codeOnScreen(session),
    installation,
  })
  expect(early).toMatchObject({ state: 'receipt', direction: 'in' })

  const told = {
    county: '339921',
    name: teacher.name,
    idTail: teacher.idNumber.slice(-6),
    telephone: teacher.telephone,
  }
  await stack.ask('local-new', 'mutation', 'people.bindByIdentity', told)
  const redeemed = await stack.ask<unknown[]>('local-new', 'mutation', 'checkIn.redeemReceipts')
  expect(redeemed).toMatchObject([{ state: 'recorded', mode: 'receipt', direction: 'in' }])
})

test('refuses a code that is forged, foreign or unreadable', async () => {
  const session = await planSession()
  const code = await codeOnScreen(session)
  const forged = code.slice(0, -3) + (code.endsWith('00') ? '110' : '000')
  const scan = (text: string) => stack.call(TRAINEE, 'mutation', 'checkIn.scan', { code: text, installation })
  expect(await scan(forged)).toMatchObject({ ok: false, code: 'CODE_FORGED' })
  expect(await scan('https://example.com/x')).toMatchObject({ ok: false, code: 'CODE_UNREADABLE' })
})

test('the typed code is locked after five wrong tries', async () => {
  const session = await planSession()
  const typed = () =>
    stack.call(TRAINEE, 'mutation', 'checkIn.typeCode', { session, digits: '000000', installation })
  const codes = []
  for (let tried = 0; tried < 6; tried++) codes.push(await typed())
  expect(codes.map((answer) => (answer.ok ? 'ok' : answer.code))).toEqual([
    'CODE_WRONG',
    'CODE_WRONG',
    'CODE_WRONG',
    'CODE_WRONG',
    'CODE_LOCKED',
    'CODE_LOCKED',
  ])
})
