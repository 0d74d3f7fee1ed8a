import * as fc from 'fast-check'
import {
  addMs,
  type CalendarDate,
  HOUR,
  type Instant,
  instantInChina,
  MINUTE,
  type Minutes,
  SECOND,
} from '@/domain/shared'
import {
  type Beat,
  creditBeat,
  isBeatSigned,
  judgeBeat,
  lengthOf,
  missingIn,
  nextSettlement,
  type Studied,
  signBeat,
  united,
} from '@/domain/study'

const NOON = instantInChina('2021-11-25' as CalendarDate, 12 * 60)
const NOTHING: Studied = { covered: [], days: {} }
const ROOMY = { courseLength: 3600, perCourse: Number.POSITIVE_INFINITY, perDay: 4 * 3600 }
const beat = (from: number, position: number, seconds = 20): Beat => ({
  sequence: Math.floor(from / 20) + 1,
  from,
  to: from + seconds,
  position,
  until: position + seconds,
})
const seconds = ({ covered }: Studied) => lengthOf(covered)
const study = (beats: readonly Beat[], limits = ROOMY, opened: Instant = NOON, before = NOTHING) =>
  beats.reduce((sum, one) => creditBeat(sum, one, opened, limits), before)

describe('sets of seconds', () => {
  it('join what touches and hold every second once', () => {
    const spans = united(united(united([], { from: 0, to: 5 }), { from: 9, to: 12 }), { from: 5, to: 9 })
    expect(spans).toEqual([{ from: 0, to: 12 }])
    expect(missingIn([{ from: 2, to: 4 }], { from: 0, to: 6 })).toEqual([
      { from: 0, to: 2 },
      { from: 4, to: 6 },
    ])
  })
})

describe('minutes that count', () => {
  it('counts three heartbeats of twenty seconds as a minute', () => {
    expect(seconds(study([beat(0, 0), beat(20, 20), beat(40, 40)]))).toBe(60)
  })

  it('does not count a replayed heartbeat again, nor the same part of the course on another day', () => {
    const first = study([beat(0, 0), beat(0, 0)])
    expect(seconds(first)).toBe(20)
    expect(seconds(study([beat(0, 0)], ROOMY, addMs(NOON, 24 * HOUR), first))).toBe(20)
  })

  it('counts a real second once when two devices play two parts of a course', () => {
    const one = study([beat(0, 0), beat(20, 20)])
    const both = study([beat(0, 500), beat(20, 520)], ROOMY, NOON, one)
    expect(seconds(both)).toBe(40)
  })

  it('counts a real second once when two devices play two courses', () => {
    const first = study([beat(0, 0), beat(20, 20)])
    const second = study([beat(10, 0), beat(30, 20)], ROOMY, NOON, { covered: [], days: first.days })
    expect(seconds(second)).toBe(10)
  })

  it('counts double speed as the real time it took', () => {
    expect(seconds(study([{ ...beat(0, 0), until: 40 }]))).toBe(20)
  })

  it('never counts more of a course than there is', () => {
    expect(seconds(study([beat(0, 590)], { ...ROOMY, courseLength: 600 }))).toBe(10)
    expect(seconds(study([beat(0, 700)], { ...ROOMY, courseLength: 600 }))).toBe(0)
  })

  it('stops at the cap of a day and goes on the next day with what was not counted', () => {
    const limits = { ...ROOMY, perDay: 30 }
    const today = study([beat(0, 0), beat(20, 20)], limits)
    expect(seconds(today)).toBe(30)
    expect(seconds(study([beat(0, 20)], limits, addMs(NOON, 24 * HOUR), today))).toBe(40)
  })

  it('stops at the cap of a course', () => {
    expect(seconds(study([beat(0, 0), beat(20, 20)], { ...ROOMY, perCourse: 25 }))).toBe(25)
  })

  it('gives each day in China its own seconds at midnight', () => {
    const late = addMs(instantInChina('2021-11-26' as CalendarDate, 0), -8 * SECOND)
    const { days } = study([beat(0, 0)], ROOMY, late)
    expect(Object.entries(days).map(([day, spans]) => [day, lengthOf(spans)])).toEqual([
      ['2021-11-25', 8],
      ['2021-11-26', 12],
    ])
  })
})

describe('a heartbeat that cannot have happened', () => {
  const heard = { passed: 100, last: 0, sentWithin: 3600 }
  it.each([
    ['that came before is a repetition', beat(0, 0), { ...heard, last: 1 }, 'repeated'],
    ['that ends after the server’s own clock is ahead of time', beat(90, 0), heard, 'ahead-of-time'],
    ['that is longer than a phone sends is not believed', beat(0, 0, 40), heard, 'too-long'],
    ['that runs backwards is no stretch', { ...beat(40, 0), to: 30 }, heard, 'not-a-stretch'],
    ['whose course stands still is no stretch', { ...beat(0, 0), until: 0 }, heard, 'not-a-stretch'],
    ['that was kept too long is too late', beat(0, 0), { ...heard, passed: 4000 }, 'too-late'],
    [
      'of a viewing that goes on for half a day is over',
      beat(43_190, 0),
      { ...heard, passed: 43_300 },
      'over',
    ],
    ['that is signed and heard in time is believed', beat(0, 0), heard, undefined],
  ])('%s', (_, told, known, problem) => {
    expect(judgeBeat(told, known)).toBe(problem)
  })

  it('does not carry its mark any more when it was changed or moved', () => {
    const key = 'ab'.repeat(32)
    const signed = signBeat(key, 'viewing-1', beat(0, 0))
    expect(isBeatSigned(key, 'viewing-1', signed)).toBe(true)
    expect(isBeatSigned(key, 'viewing-2', signed)).toBe(false)
    expect(isBeatSigned(key, 'viewing-1', { ...signed, until: 30 })).toBe(false)
  })
})

interface Device {
  opened: Instant
  beats: readonly Beat[]
}
const anyBeat = fc
  .record({
    sequence: fc.integer({ min: 1, max: 40 }),
    from: fc.integer({ min: -5, max: 900 }),
    lasts: fc.integer({ min: -3, max: 45 }),
    position: fc.integer({ min: -5, max: 700 }),
    moves: fc.integer({ min: -3, max: 90 }),
  })
  .map(({ sequence, from, lasts, position, moves }) => ({
    ...{ sequence, from, to: from + lasts, position, until: position + moves },
  }))
const device: fc.Arbitrary<Device> = fc.record({
  opened: fc.integer({ min: 0, max: 20 * MINUTE }).map((ms) => addMs(NOON, ms)),
  beats: fc.array(anyBeat, { maxLength: 60 }),
})

it('whatever phones claim, what counts is no more than the time that passed and no more than the course', () => {
  const limits = { courseLength: 600, perCourse: 500, perDay: 450 }
  return fc.assert(
    fc.property(
      fc.array(device, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 0, max: 900 }),
      (devices, after) => {
        const received = addMs(NOON, 20 * MINUTE + after * SECOND)
        const earliest = Math.min(...devices.map(({ opened }) => opened))
        const studied = devices.reduce((sum, { opened, beats }) => {
          const passed = Math.floor((received - opened) / SECOND)
          const believed = beats.filter((one) => !judgeBeat(one, { passed, last: 0, sentWithin: 3600 }))
          return study([...believed, ...believed], limits, opened, sum)
        }, NOTHING)
        const real = Object.values(studied.days).reduce((sum, spans) => sum + lengthOf(spans), 0)
        expect(seconds(studied)).toBe(real)
        expect(real).toBeLessThanOrEqual((received - earliest) / SECOND)
        expect(real).toBeLessThanOrEqual(Math.min(limits.courseLength, limits.perCourse, limits.perDay))
      },
    ),
  )
})

it('settles whole minutes when enough are new or the viewing ends, and loses no second', () => {
  const on = '2021-11-25' as CalendarDate
  const covered = [{ from: 0, to: 659 }]
  expect(nextSettlement(covered, 0 as Minutes, on, false)).toMatchObject({ after: 0, minutes: 10 })
  expect(nextSettlement(covered, 10 as Minutes, on, true)).toBeUndefined()
  expect(nextSettlement([{ from: 0, to: 660 }], 10 as Minutes, on, true)).toMatchObject({
    after: 10,
    minutes: 1,
  })
})
