import { type AuditedRecord, neighboursOf } from '@/domain/check-in'
import { addMs, HOUR, instant, type PersonId, SECOND } from '@/domain/shared'

const begin = instant(1_760_000_000_000)
const record = (person: string, seconds: number, over: Partial<AuditedRecord> = {}): AuditedRecord => ({
  person: person as PersonId,
  direction: 'in',
  mode: 'online',
  at: addMs(begin, seconds * SECOND),
  confirmed: true,
  ...over,
})
const leaving = (person: string, seconds: number) =>
  record(person, seconds, { direction: 'out', at: addMs(begin, 3 * HOUR + seconds * SECOND) })
const namesOf = (one: AuditedRecord, all: readonly AuditedRecord[]) =>
  neighboursOf(one, all).map(({ person }) => person)

describe('the neighbours in time of a record', () => {
  const x = record('x', 100)

  it('are those who arrived within five seconds, the nearest first, at most three', () => {
    const others = [95, 94, 98, 101, 104, 106].map((seconds) => record(`at ${seconds}`, seconds))
    expect(namesOf(x, [x, ...others])).toEqual(['at 101', 'at 98', 'at 104'])
    expect(neighboursOf(x, [x, ...others])[1]).toEqual({ person: 'at 98', seconds: -2, isTwice: false })
  })

  it('are led by whoever was beside them at the check-out too', () => {
    const all = [x, record('near', 101), record('twin', 104), leaving('x', 0), leaving('twin', 3)]
    expect(neighboursOf(x, all)).toMatchObject([
      { person: 'twin', isTwice: true },
      { person: 'near', isTwice: false },
    ])
  })

  it('are nobody where only a phone or a person says when', () => {
    const offline = record('offline', 100, { mode: 'offline' })
    expect(neighboursOf(offline, [offline, x])).toEqual([])
    expect(namesOf(x, [x, offline, record('by hand', 100, { mode: 'corrected' })])).toEqual([])
  })
})
