import { addMs, type Instant, instant, MINUTE, SECOND } from '@/domain/shared'
import type { TestCounty } from '../county'
import type { Stack } from '../stack'
import { openVenue, TRAINER, type Venue } from './venue'

interface Look {
  records: { name: string; direction: string; at: Instant; mode: string }[]
  hasMore: boolean
  total: number
  invited?: number
  session: { checkOutFrom: Instant; generation: number; state: string }
}

let venue: Venue
let stack: Stack
let county: TestCounty

beforeAll(async () => {
  venue = await openVenue()
  ;({ stack, county } = venue)
}, 60_000)
afterAll(() => stack.stop())

const look = (session: string, after = 0): Promise<Look> =>
  stack.ask<Look>(TRAINER, 'query', 'attendance.sessionRecords', { session, after })

describe('what the hall’s screen asks every three seconds', () => {
  it('brings what came since the last look, and how many there are in all', async () => {
    const { session, scan } = await venue.hall()
    await county.addTeacher('许安然', { account: 'local-early' })
    await county.addTeacher('陆景宁', { account: 'local-late' })
    await scan('local-early')
    const first = await look(session)
    expect(first).toMatchObject({ records: [{ name: '许安然', direction: 'in' }], total: 1, hasMore: false })
    expect(first.invited).toBe(2)
    await scan('local-late')
    const second = await look(session, first.records[0]?.at)
    expect(second.records.map(({ name }) => name)).toEqual(['陆景宁'])
    expect(second.total).toBe(2)
  })

  it('counts a record that was entered by hand and so bears the time of the start', async () => {
    const { session, scan, start } = await venue.hall()
    await county.addTeacher('程以宁', { account: 'local-phone' })
    const { person } = await county.addTeacher('方砚清')
    await scan('local-phone')
    const [scanned] = (await look(session)).records
    const told = { session, person, direction: 'in', why: '手机没电' }
    await stack.ask(TRAINER, 'mutation', 'attendance.correctRecord', told)
    const later = await look(session, scanned?.at)
    expect(later).toMatchObject({ records: [], total: 2 })
    const whole = (await look(session)).records
    expect(whole.map(({ name, at }) => ({ name, at }))).toContainEqual({ name: '方砚清', at: start })
  })

  it('tells that the check-out was opened and the codes renewed', async () => {
    const now = instant(Date.now())
    const times = {
      start: addMs(now, -MINUTE),
      end: addMs(now, 100 * MINUTE),
      checkOutFrom: addMs(now, 85 * MINUTE),
    }
    const { session } = await venue.hall(times)
    const before = await look(session)
    expect(before.session).toMatchObject({
      generation: 1,
      state: 'planned',
      checkOutFrom: times.checkOutFrom,
    })
    const revision = { kind: 'open-check-out' }
    await stack.ask(TRAINER, 'mutation', 'session.reviseSession', { session, revision })
    await stack.ask(TRAINER, 'mutation', 'session.renewCodeKey', { session, generation: 1 })
    const { session: stand } = await look(session)
    expect(stand.generation).toBe(2)
    expect(stand.checkOutFrom - now).toBeLessThan(30 * SECOND)
  })
})
