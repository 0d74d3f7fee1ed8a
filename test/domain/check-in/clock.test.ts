import { measureClock, serverTimeAt } from '@/domain/check-in'
import { instant } from '@/domain/shared'

const reading = (serverTime: number) => ({
  sentAt: instant(10_000),
  receivedAt: instant(10_400),
  serverTime: instant(serverTime),
})

describe('the clock of the trainer', () => {
  it('is measured against the middle of the request', () => {
    expect(measureClock(reading(10_200))).toEqual({ offset: 0, uncertainty: 200, warn: false })
    expect(measureClock(reading(50_200))).toEqual({ offset: 40_000, uncertainty: 200, warn: true })
  })

  it.each([
    [5000, false],
    [5001, true],
    [-5000, false],
    [-5001, true],
  ])('that is %d ms off warns: %s', (offset, warn) => {
    expect(measureClock(reading(10_200 + offset)).warn).toBe(warn)
  })

  it('is corrected for the screen', () => {
    expect(serverTimeAt(instant(20_000), measureClock(reading(50_200)))).toBe(60_000)
  })
})
