import { addMs, DAY, HOUR, MINUTE } from '@/domain/shared'
import { requestStatus } from '@/src/copy/requests'
import { completed, missingFrom } from '@/src/packages/trainee/pages/appeal/appeal-form'
import { appealable, leavable, type MyRequests } from '@/src/packages/trainee/requests/candidates'
import { appealPage } from '@/src/parts/request-links'
import { NOON, recorded, sessionAt } from '../pages/facts'

const over = sessionAt(-5 * 60)
const none: Pick<MyRequests, 'appeals' | 'leaves'> = { appeals: [], leaves: [] }

const asked = (session: string): MyRequests['appeals'][number] => ({
  id: `${session}:p:in`,
  session: { id: session as never, title: '' },
  person: 'p' as never,
  name: '',
  schoolName: '',
  why: '手机没电',
  askedAt: NOON,
  state: 'open',
  direction: 'in',
  decideBy: addMs(NOON, 7 * DAY),
  hasPicture: false,
})

describe('what a trainee may ask for', () => {
  it('is an appeal for whatever is missing of a half-day of the last days', () => {
    const gone = { ...over, records: [recorded('in', over.start)] }
    expect(appealable([gone], none, NOON).map(({ directions }) => directions)).toEqual([['out']])
    expect(appealable([over], none, addMs(NOON, 9 * DAY))).toEqual([])
  })

  it('counts a voided and a pending record as missing, and asks for nothing twice', () => {
    const records = [{ ...recorded('in', over.start), status: 'void' as const }]
    expect(appealable([{ ...over, records }], none, NOON)[0]?.directions).toEqual(['in', 'out'])
    expect(appealable([over], { appeals: [asked(over.id)] }, NOON)[0]?.directions).toEqual(['out'])
  })

  it('is leave from a half-day that is not over and has no record', () => {
    const coming = sessionAt(30)
    const running = { ...sessionAt(-30), records: [recorded('in', NOON)] }
    expect(leavable([coming, running, over], none, NOON)).toEqual([coming])
  })
})

describe('the form of an appeal', () => {
  const open = appealable([over, sessionAt(-6 * 60)], none, NOON)

  it('says what is still to be filled in', () => {
    expect(missingFrom({ why: '' }, open)).toBe('session')
    expect(missingFrom({ why: '', session: over.id }, open)).toBe('why')
    expect(completed({ why: '手机没电', session: over.id, direction: 'out' }, open)).toEqual({
      session: over.id,
      direction: 'out',
      why: '手机没电',
    })
  })

  it('takes the only half-day there is', () => {
    expect(completed({ why: '手机没电' }, open.slice(0, 1))?.direction).toBe('in')
  })
})

describe('where a request stands', () => {
  it('is due within two days and the county’s once the deadline is past', () => {
    expect(requestStatus({ state: 'open', decideBy: addMs(NOON, 7 * DAY) }, NOON).tone).toBe('running')
    expect(requestStatus({ state: 'open', decideBy: addMs(NOON, HOUR) }, NOON).tone).toBe('due')
    expect(requestStatus({ state: 'open', decideBy: addMs(NOON, -MINUTE) }, NOON).text).toContain('县工程办')
    expect(requestStatus({ state: 'granted' }, NOON).tone).toBe('ok')
  })

  it('is reached by a link with what is known', () => {
    expect(appealPage()).toBe('/packages/trainee/pages/appeal/index')
    expect(appealPage('a1', 'in')).toBe('/packages/trainee/pages/appeal/index?session=a1&direction=in')
  })
})
