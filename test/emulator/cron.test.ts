import { fires, parseCron } from '@/emulator/functions/cron'

const at = (beijing: string) => Date.parse(`${beijing}+08:00`)

describe('timers', () => {
  it('count in Beijing time', () => {
    const nightly = parseCron('0 30 2 * * * *')
    expect(fires(nightly, at('2026-09-01T02:30:00'))).toBe(true)
    expect(fires(nightly, at('2026-09-01T02:30:01'))).toBe(false)
    expect(fires(nightly, at('2026-09-01T10:30:00'))).toBe(false)
  })

  it('understand steps, ranges and lists', () => {
    const busy = parseCron('*/15 0-10/5 8,18 * * * *')
    expect(fires(busy, at('2026-09-01T08:05:45'))).toBe(true)
    expect(fires(busy, at('2026-09-01T18:10:00'))).toBe(true)
    expect(fires(busy, at('2026-09-01T18:15:00'))).toBe(false)
  })

  it('join day and weekday by "or" when both are set', () => {
    const both = parseCron('0 0 9 1 * 1 *')
    expect(fires(both, at('2026-09-01T09:00:00'))).toBe(true)
    expect(fires(both, at('2026-09-07T09:00:00'))).toBe(true)
    expect(fires(both, at('2026-09-08T09:00:00'))).toBe(false)
  })

  it.each(['* * * * *', '60 * * * * * *', '5-1 * * * * * *', 'x * * * * * *'])('refuse "%s"', (config) => {
    expect(() => parseCron(config)).toThrow(/Timer|timer/)
  })
})
