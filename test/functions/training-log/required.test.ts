import { checkIns } from '@/cloudfunctions/check-in'
import { settlePresence } from '@/cloudfunctions/check-in/settle'
import { countyRules } from '@/cloudfunctions/programme'
import { sessions } from '@/cloudfunctions/session'
import { dateInChina, instant, type PersonId } from '@/domain/shared'
import { SCHOOL } from '../county'
import { type Hall, openHall, textOf } from './hall'

const AUTHOR = 'local-author'
const SESSION = '0000000001'
let hall: Hall
let author: PersonId

beforeAll(async () => {
  hall = await openHall()
  author = await hall.addTrainee('许安然', AUTHOR)
  const { store } = hall.county
  const today = dateInChina(instant(Date.now()))
  const wantsLog = {
    ...{ id: 'logs', paths: ['logRule.requiredForCredit'], value: true, reason: '没有日志不算学过' },
    ...{ effectiveFrom: today, proposedBy: author, proposedOn: today, approvedBy: hall.trainer },
  }
  await store.put(countyRules, { _id: store.county, approved: [wantsLog] })
  await attendWhole()
}, 60_000)
afterAll(() => hall.stack.stop())

async function attendWhole(): Promise<void> {
  const { store } = hall.county
  const held = await hall.hold(SESSION, 2)
  await hall.attend(held, author)
  const session = await store.find(sessions, held)
  if (!session) throw new Error('the half-day was held')
  const who = { person: author, name: '', school: SCHOOL, schoolName: '' }
  const scan = {
    direction: 'out',
    mode: 'online',
    at: session.end,
    isInvited: true,
    status: 'confirmed',
  } as const
  await store.put(checkIns, { _id: `${SESSION}:${author}:out`, session: held, ...who, ...scan })
  await settlePresence(store, session, author)
}

interface Entries {
  components: { lines: { entry: { kind: string }; gave: number; reason: string }[] }[]
}
/** What the half-day gave, in hundredths, and why. */
async function given() {
  const answer = await hall.stack.call(AUTHOR, 'query', 'credit.myEntries', {})
  if (!answer.ok) throw new Error(answer.code)
  const lines = (answer.data as Entries).components.flatMap((component) => component.lines)
  return lines
    .filter(({ entry }) => entry.kind === 'onsite-training')
    .map(({ gave, reason }) => [gave, reason])
}

test('in a county that wants a log, a half-day counts when its log is handed in, and not while it is taken back', async () => {
  expect(await given()).toEqual([[0, 'without-log']])
  expect(await hall.submit(AUTHOR, SESSION, textOf('甲'))).toMatchObject({ ok: true })
  expect(await given()).toEqual([[200, 'counted']])
  await hall.stack.call(AUTHOR, 'mutation', 'trainingLog.withdrawLog', { log: `${SESSION}:${author}` })
  expect(await given()).toEqual([[0, 'without-log']])
  expect(await hall.submit(AUTHOR, SESSION, textOf('乙'))).toMatchObject({ ok: true })
  expect(await given()).toEqual([[200, 'counted']])
})
