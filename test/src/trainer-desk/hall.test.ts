import { type Instant, instant, MINUTE } from '@/domain/shared'
import {
  isScannable,
  type LiveRecord,
  listsOf,
  merged,
  nextTurn,
} from '@/src/packages/trainer-desk/pages/session-code/view'

type Rows = Parameters<typeof listsOf>[0]

const START = instant(1_760_000_000_000)
const later = (minutes: number) => instant(START + minutes * MINUTE)
const row = (person: string, more: Partial<Rows[number]> = {}): Rows[number] => ({
  person,
  name: `名${person}`,
  schoolName: '县第二小学',
  subject: '数学',
  isInvited: true,
  isExcused: false,
  ...more,
})
const record = (person: string, more: object = {}): LiveRecord =>
  ({
    person,
    name: `名${person}`,
    schoolName: '县第二小学',
    direction: 'in',
    at: START,
    mode: 'online',
    status: 'confirmed',
    isInvited: true,
    ...more,
  }) as LiveRecord
const namesIn = (list: readonly { person: string }[]): string[] => list.map(({ person }) => person)

describe('the lists of a hall', () => {
  it('puts everybody invited on one list by their record in this direction', () => {
    const rows = [row('a'), row('b'), row('c')]
    const records = [record('a'), record('b', { status: 'pending' }), record('c', { direction: 'out' })]
    const lists = listsOf(rows, records, 'in')
    expect(namesIn(lists.arrived)).toEqual(['a'])
    expect(namesIn(lists.pending)).toEqual(['b'])
    expect(namesIn(lists.absent)).toEqual(['c'])
    expect(lists.counts).toEqual({ came: 2, expected: 3, walkIns: 0 })
  })

  it('knows from the kept sheet who was here before the network went', () => {
    const mark = { at: START, mode: 'online', status: 'confirmed' } as const
    expect(namesIn(listsOf([row('a', { in: mark }), row('b')], [], 'in').arrived)).toEqual(['a'])
  })

  it('takes a voided record for none', () => {
    expect(namesIn(listsOf([row('a')], [record('a', { status: 'void' })], 'in').absent)).toEqual(['a'])
  })

  it('waits for nobody who has leave and counts nobody who was not invited', () => {
    const rows = [row('a'), row('b', { isExcused: true })]
    const { counts, arrived } = listsOf(rows, [record('a'), record('guest', { isInvited: false })], 'in')
    expect(counts).toEqual({ came: 1, expected: 1, walkIns: 1 })
    expect(namesIn(arrived)).toEqual(['a', 'guest'])
  })

  it('shows the last six who came, the latest first', () => {
    const people = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    const records = people.map((person, index) => record(person, { at: later(index) }))
    const { latest } = listsOf(
      people.map((person) => row(person)),
      records,
      'in',
    )
    expect(namesIn(latest)).toEqual(['g', 'f', 'e', 'd', 'c', 'b'])
  })
})

describe('what a look brings', () => {
  it('replaces a record of the same person and direction, and keeps the others', () => {
    const known = [record('a', { status: 'pending' }), record('b')]
    const all = merged(known, [record('a'), record('a', { direction: 'out' })])
    expect(all.map(({ person, direction, status }) => `${person} ${direction} ${status}`)).toEqual([
      'b in confirmed',
      'a in confirmed',
      'a out confirmed',
    ])
  })

  it('changes nothing when nothing came, so that nothing is drawn anew', () => {
    const known = [record('a')]
    expect(merged(known, [])).toBe(known)
  })
})

describe('the turns of a half-day', () => {
  const session = {
    start: START,
    end: later(180),
    checkOutFrom: later(165),
    state: 'planned',
  } as const

  it('come when scans are queued, the doors open, it begins, the check-out begins and the doors close', () => {
    expect(nextTurn(session, later(-76))).toBe(later(-75))
    expect(nextTurn(session, later(-60))).toBe(later(-15))
    expect(nextTurn(session, later(-15))).toBe(START)
    expect(nextTurn(session, later(1))).toBe(later(165))
    expect(nextTurn(session, later(170))).toBe(later(195))
    expect(nextTurn(session, later(195))).toBeUndefined()
  })

  it('show a code only while the server takes it', () => {
    const phases = ['upcoming', 'doors-open', 'running', 'check-out', 'ended', 'cancelled'] as const
    const shown = (now: Instant) => phases.filter((phase) => isScannable(session, phase, now))
    expect(shown(later(-76))).toEqual(['doors-open', 'running', 'check-out'])
    expect(shown(later(-75))).toEqual(['upcoming', 'doors-open', 'running', 'check-out'])
  })
})
