import { checkIns, openDoors } from '@/cloudfunctions/check-in'
import { type EarlyScanDocument, earlyScans } from '@/cloudfunctions/check-in/early/early-scan'
import { sessions } from '@/cloudfunctions/session'
import { addMs, HOUR, type Instant, instant, MINUTE } from '@/domain/shared'
import { COUNTY, type TestCounty } from '../county'
import type { Stack } from '../stack'
import type { Hall } from './hall'
import { openVenue, TRAINER, type Venue } from './venue'

let venue: Venue
let stack: Stack
let county: TestCounty
const never = () => false

beforeAll(async () => {
  venue = await openVenue()
  ;({ stack, county } = venue)
}, 60_000)
afterAll(() => stack.stop())

const now = (): Instant => instant(Date.now())

/** A hall whose doors open in twenty minutes. */
const openEarly = () => {
  const start = addMs(now(), 35 * MINUTE)
  const end = addMs(start, 3 * HOUR)
  return venue.hall({ start, end, checkOutFrom: addMs(end, -15 * MINUTE) })
}

/** Time does not pass in a test: the half-day comes nearer instead, and the queue with it. */
async function doorsOpen({ session }: Hall): Promise<void> {
  const start = addMs(now(), 14 * MINUTE)
  await county.store.change(sessions, session, { set: { start } })
  await county.store.changeAll(earlyScans, { session }, { set: { opensAt: addMs(start, -15 * MINUTE) } })
}
const queueOf = ({ session }: Hall): Promise<EarlyScanDocument[]> => county.store.all(earlyScans, { session })
const recordsOf = ({ session }: Hall) => county.store.all(checkIns, { session })
const ask = <Data>(account: string, type: 'query' | 'mutation', procedure: string, input: unknown = {}) =>
  stack.ask<Data>(account, type, procedure, input)

test('an early scan waits, earns nothing before the doors, and is the check-in when they open', async () => {
  const { person } = await county.addTeacher('早到甲', { account: 'early-a' })
  const hall = await openEarly()
  const queued = await ask<{ state: string; at: Instant }>('early-a', 'mutation', 'checkIn.scan', {
    code: hall.codeAt(now()),
    installation: 'phone-early-a',
  })
  expect(queued).toMatchObject({ state: 'queued', opensAt: addMs(hall.start, -15 * MINUTE) })
  expect(await recordsOf(hall)).toEqual([])
  expect(await ask('early-a', 'mutation', 'checkIn.redeemEarly')).toEqual([])
  expect(await openDoors(now(), never)).toBe(0)

  const looked = await ask('early-a', 'query', 'attendance.mySessions')
  expect(looked).toMatchObject({ sessions: [expect.objectContaining({ isQueued: true, records: [] })] })
  const seen = await ask(TRAINER, 'query', 'attendance.sessionRecords', { session: hall.session })
  expect(seen).toMatchObject({ queued: 1, total: 0 })

  await doorsOpen(hall)
  expect(await openDoors(now(), never)).toBe(1)
  const [record] = await recordsOf(hall)
  expect(record).toMatchObject({ person, direction: 'in', mode: 'online', status: 'confirmed' })
  expect(record?.earlyAt).toBe(queued.at)
  expect(await queueOf(hall)).toMatchObject([{ state: 'counted' }])
  expect(await ask(TRAINER, 'query', 'attendance.sessionRecords', { session: hall.session })).toMatchObject({
    queued: 0,
    total: 1,
  })
})

test('the person is answered with the check-in at once, and repeats change nothing', async () => {
  await county.addTeacher('早到乙', { account: 'early-b' })
  const hall = await openEarly()
  const code = hall.codeAt(now())
  for (const installation of ['phone-early-b', 'phone-early-b', 'phone-other'])
    await ask('early-b', 'mutation', 'checkIn.scan', { code, installation })
  expect(await queueOf(hall)).toHaveLength(1)

  await doorsOpen(hall)
  const redeem = () => ask<unknown[]>('early-b', 'mutation', 'checkIn.redeemEarly')
  expect(await redeem()).toMatchObject([{ state: 'recorded', direction: 'in', isRepeat: false }])
  expect(await redeem()).toMatchObject([{ state: 'recorded', isRepeat: true }])
  expect(await openDoors(now(), never)).toBe(0)
  await ask('early-b', 'mutation', 'checkIn.scan', {
    code: hall.codeAt(now()),
    installation: 'phone-early-b',
  })
  expect(await recordsOf(hall)).toHaveLength(1)
})

test('an early code that is old or forged is refused, and nothing is queued', async () => {
  await county.addTeacher('早到丙', { account: 'early-c' })
  const hall = await openEarly()
  const scan = (code: string) =>
    stack.call('early-c', 'mutation', 'checkIn.scan', { code, installation: 'phone-early-c' })
  expect(await scan(hall.codeAt(addMs(now(), -MINUTE)))).toMatchObject({ ok: false, code: 'CODE_STALE' })
  const genuine = hall.codeAt(now())
  const forged = genuine.slice(0, -4) + (genuine.endsWith('0000') ? '1110' : '0000')
  expect(await scan(forged)).toMatchObject({ ok: false, code: 'CODE_FORGED' })
  const wrong = await stack.call('early-c', 'mutation', 'checkIn.typeCode', {
    session: hall.session,
    digits: '000000',
    installation: 'phone-early-c',
  })
  expect(wrong).toMatchObject({ ok: false, code: 'CODE_WRONG' })
  expect(await queueOf(hall)).toEqual([])
})

test('an early scan without signal is a pending check-in once it is sent and the doors are open', async () => {
  await county.addTeacher('早到丁', { account: 'early-d' })
  const hall = await openEarly()
  const sent = await hall.submitOffline('early-d', addMs(now(), -5 * MINUTE))
  expect(sent).toMatchObject({ state: 'queued' })
  await doorsOpen(hall)
  await openDoors(now(), never)
  expect(await recordsOf(hall)).toMatchObject([{ mode: 'offline', status: 'pending' }])
})

test('whoever scans early before binding is in the queue after binding', async () => {
  const teacher = await county.addTeacher('早到戊')
  const hall = await openEarly()
  const scan = { code: hall.codeAt(now()), installation: 'phone-early-e' }
  expect(await ask('early-e', 'mutation', 'checkIn.scan', scan)).toMatchObject({ state: 'receipt' })
  await ask('early-e', 'mutation', 'people.bindByIdentity', {
    county: COUNTY,
    name: teacher.name,
    idTail: teacher.idNumber.slice(-6),
    telephone: teacher.telephone,
  })
  expect(await ask('early-e', 'mutation', 'checkIn.redeemReceipts')).toMatchObject([{ state: 'queued' }])
  await doorsOpen(hall)
  expect(await ask('early-e', 'mutation', 'checkIn.redeemEarly')).toMatchObject([{ mode: 'receipt' }])
})

test('a half-day that is cancelled or moved away takes its queue with it; renewed codes leave it pending', async () => {
  await county.addTeacher('早到己', { account: 'early-f' })
  const [cancelled, moved, renewed] = [await openEarly(), await openEarly(), await openEarly()]
  for (const hall of [cancelled, moved, renewed])
    await ask('early-f', 'mutation', 'checkIn.scan', {
      code: hall.codeAt(now()),
      installation: 'phone-early-f',
    })
  await county.store.change(sessions, cancelled.session, { set: { state: 'cancelled' } })
  await county.store.change(sessions, moved.session, { set: { start: addMs(moved.start, 3 * HOUR) } })
  await county.store.change(sessions, renewed.session, { set: { generation: 2 } })
  await doorsOpen(renewed)
  await ask('early-f', 'mutation', 'checkIn.redeemEarly')
  expect(await queueOf(cancelled)).toMatchObject([{ state: 'lapsed' }])
  expect(await queueOf(moved)).toMatchObject([{ state: 'lapsed' }])
  expect(await recordsOf(renewed)).toMatchObject([{ status: 'pending' }])
})
