import {
  judgeRevision,
  nextStep,
  type OwnRecords,
  phaseOf,
  type Revision,
  type SessionState,
} from '@/domain/session'
import { addMs, type CalendarDate, instantInChina, MINUTE } from '@/domain/shared'

const day = '2026-11-25' as CalendarDate
const start = instantInChina(day, 14 * 60)
const end = instantInChina(day, 17 * 60)
const session: SessionState = { start, end, checkOutFrom: addMs(end, -15 * MINUTE), state: 'planned' }
const cancelled: SessionState = { ...session, state: 'cancelled' }
const minute = (count: number) => addMs(start, count * MINUTE)

describe('the phase of a session', () => {
  it.each([
    [addMs(minute(-15), -1), 'upcoming'],
    [minute(-15), 'doors-open'],
    [addMs(start, -1), 'doors-open'],
    [start, 'running'],
    [addMs(minute(165), -1), 'running'],
    [minute(165), 'check-out'],
    [minute(195), 'check-out'],
    [addMs(minute(195), 1), 'ended'],
  ])('at %d is %s', (now, expected) => {
    expect(phaseOf(session, now)).toBe(expected)
  })

  it('follows the button of the trainer', () => {
    expect(phaseOf({ ...session, checkOutFrom: minute(60) }, minute(60))).toBe('check-out')
  })

  it('of a cancelled one is cancelled at any time', () => {
    expect(phaseOf(cancelled, minute(-999))).toBe('cancelled')
    expect(phaseOf(cancelled, minute(999))).toBe('cancelled')
  })
})

describe('the next step of a trainee', () => {
  const sure = { pending: false }
  const pending = { pending: true }

  it.each<[string, number, OwnRecords, object]>([
    ['waits for the doors', -76, {}, { step: 'wait', opensAt: minute(-15), early: 'no' }],
    ['may queue for them', -75, {}, { step: 'wait', opensAt: minute(-15), early: 'taken' }],
    ['checks in', -15, {}, { step: 'check-in', late: false }],
    ['checks in on time at the start itself', 0, {}, { step: 'check-in', late: false }],
    ['checks in late', 1, {}, { step: 'check-in', late: true, until: addMs(minute(165), -1) }],
    ['stays', 1, { in: sure }, { step: 'stay', checkOutFrom: minute(165) }],
    ['checks out', 165, { in: sure }, { step: 'check-out', until: minute(195), withoutIn: false }],
    ['checks out without having checked in', 165, {}, { step: 'check-out', withoutIn: true }],
    ['is done', 170, { in: sure, out: sure }, { step: 'done', pending: false }],
    ['is done, to be confirmed', 999, { in: pending, out: sure }, { step: 'done', pending: true }],
    ['missed the check-in', 170, { out: sure }, { step: 'missed', missing: ['in'] }],
    ['missed the check-out', 196, { in: sure }, { step: 'missed', missing: ['out'] }],
    ['missed everything', 196, {}, { step: 'missed', missing: ['in', 'out'] }],
  ])('%s', (_, at, records, expected) => {
    expect(nextStep(session, records, minute(at))).toMatchObject(expected)
  })

  it('waits in the queue after an early scan', () => {
    expect(nextStep(session, {}, minute(-60), true)).toMatchObject({ step: 'wait', early: 'queued' })
  })

  it('is nothing when the session is cancelled', () => {
    expect(nextStep(cancelled, { in: sure }, start)).toEqual({ step: 'cancelled' })
  })
})

describe('a revision', () => {
  const none = { in: 0, out: 0 }
  const judge = (revision: Revision, at: number, records = none, of = session) =>
    judgeRevision(of, revision, records, minute(at))

  it('is possible until the doors close, not after, and never twice cancelled', () => {
    const cancel: Revision = { kind: 'cancel', why: '停电' }
    expect(judge(cancel, 195)).toMatchObject({
      result: 'allow',
      session: { state: 'cancelled' },
      reason: '停电',
    })
    expect(judgeRevision(session, cancel, none, addMs(minute(195), 1))).toEqual({
      result: 'refuse',
      why: 'over',
      closedAt: minute(195),
    })
    expect(judge(cancel, 0, none, cancelled)).toEqual({ result: 'refuse', why: 'cancelled' })
    expect(judge({ kind: 'cancel', why: ' ' }, 0)).toEqual({ result: 'refuse', why: 'reason-empty' })
  })

  it('extends a session and moves the check-out with its end', () => {
    expect(judge({ kind: 'extend', end: minute(210) }, 170)).toEqual({
      result: 'allow',
      session: { ...session, end: minute(210), checkOutFrom: minute(195) },
    })
  })

  it('keeps the check-out open when somebody has left already', () => {
    expect(judge({ kind: 'extend', end: minute(210) }, 170, { in: 9, out: 1 })).toMatchObject({
      session: { end: minute(210), checkOutFrom: minute(165) },
    })
  })

  it.each<[Revision, string]>([
    [{ kind: 'extend', end }, 'end-not-later'],
    [{ kind: 'extend', end: minute(361) }, 'too-long'],
    [{ kind: 'extend', end: minute(601) }, 'other-day'],
    [{ kind: 'postpone', start, end: minute(210) }, 'start-not-later'],
    [{ kind: 'postpone', start: minute(5), end: minute(210) }, 'start-in-past'],
    [{ kind: 'postpone', start: minute(30), end: minute(59) }, 'too-short'],
    [{ kind: 'postpone', start: minute(30), end: minute(391) }, 'too-long'],
    [{ kind: 'postpone', start: minute(590), end: minute(650) }, 'other-day'],
  ])('%j is refused: %s', (revision, why) => {
    expect(judge(revision, 10)).toMatchObject({ result: 'refuse', why })
  })

  it('ends a session at midnight at the latest', () => {
    expect(judge({ kind: 'postpone', start: minute(500), end: minute(600) }, 10).result).toBe('allow')
  })

  it('postpones within the day although people are here, to another day only while nobody is', () => {
    const later: Revision = { kind: 'postpone', start: minute(30), end: minute(210) }
    const tomorrow: Revision = { kind: 'postpone', start: minute(1440), end: minute(1620) }
    const midnight: Revision = { kind: 'postpone', start: minute(600), end: minute(700) }
    expect(judge(later, 10, { in: 20, out: 0 })).toMatchObject({
      session: { start: minute(30), end: minute(210), checkOutFrom: minute(195) },
    })
    expect(judge(tomorrow, 10)).toMatchObject({ result: 'allow' })
    expect(judge(tomorrow, 10, { in: 1, out: 0 })).toEqual({ result: 'refuse', why: 'other-day' })
    expect(judge(midnight, 10, { in: 1, out: 0 })).toEqual({ result: 'refuse', why: 'other-day' })
    expect(judge(later, 10, { in: 1, out: 1 })).toEqual({ result: 'refuse', why: 'checked-out' })
  })

  it('opens the check-out at once, between the start and its time', () => {
    const open: Revision = { kind: 'open-check-out' }
    expect(judge(open, 60)).toEqual({ result: 'allow', session: { ...session, checkOutFrom: minute(60) } })
    expect(judge(open, -1)).toEqual({ result: 'refuse', why: 'not-started' })
    expect(judge(open, 165)).toEqual({ result: 'refuse', why: 'already-open' })
  })
})
