import fc from 'fast-check'
import { judgePresence, type PresencePolicy } from '@/domain/check-in'
import { addMs, instant, MINUTE, minutes } from '@/domain/shared'

const start = instant(1_760_000_400_000)
const end = addMs(start, 180 * MINUTE)
const policy: PresencePolicy = { lateGrace: minutes(10), earlyLeaveGrace: minutes(5), inferred: true }
const at = (minute: number) => addMs(start, minute * MINUTE)
const presence = (from?: number, to?: number) =>
  judgePresence(
    { ...(from !== undefined && { in: at(from) }), ...(to !== undefined && { out: at(to) }) },
    { start, end },
    policy,
  )

describe('presence', () => {
  it.each([
    ['from before the start to after the end', -10, 190, { minutes: 180, complete: true }],
    ['late within the grace', 10, 180, { minutes: 180, complete: true }],
    ['late beyond the grace', 11, 180, { minutes: 169, late: 11, complete: true }],
    ['gone within the grace', 0, 175, { minutes: 180, complete: true }],
    ['gone beyond the grace', 0, 174, { minutes: 174, leftEarly: 6, complete: true }],
    ['late and gone early', 30, 120, { minutes: 90, late: 30, leftEarly: 60, complete: true }],
    ['in and out after the end', 185, 190, { minutes: 0, late: 185, complete: true }],
  ])('%s', (_, from, to, expected) => {
    expect(presence(from, to)).toEqual({ ...expected, inferred: true })
  })

  it('earns nothing with one scan only, but keeps the mark', () => {
    expect(presence(12)).toEqual({ minutes: 0, late: 12, complete: false, inferred: true })
    expect(presence(undefined, 100)).toEqual({ minutes: 0, leftEarly: 80, complete: false, inferred: true })
    expect(presence()).toEqual({ minutes: 0, complete: false, inferred: true })
  })

  it('is not complete when the check-out lies before the check-in', () => {
    expect(presence(60, 50)).toMatchObject({ minutes: 0, complete: false })
  })

  it('never counts more than the session, nor less than nothing', () => {
    const minute = fc.integer({ min: -600, max: 600 })
    fc.assert(
      fc.property(minute, minute, (from, to) => {
        const { minutes } = presence(from, to)
        expect(minutes).toBeGreaterThanOrEqual(0)
        expect(minutes).toBeLessThanOrEqual(180)
      }),
    )
  })
})
