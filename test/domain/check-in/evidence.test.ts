import { type AuditedRecord, type Elsewhere, rankSuspects } from '@/domain/check-in'
import { addMs, HOUR, instant, MINUTE, type PersonId, SECOND, type SessionId } from '@/domain/shared'

const begin = instant(1_760_000_000_000)
const hall = { coordinates: { lat: 30, lng: 120, datum: 'wgs84' as const }, accuracy: 0 }
const far = { coordinates: { lat: 31, lng: 120, datum: 'wgs84' as const }, accuracy: 50 }

const record = (name: string, over: Partial<AuditedRecord> = {}): AuditedRecord => ({
  person: name as PersonId,
  direction: 'in',
  mode: 'online',
  at: begin,
  delay: 8,
  installation: `phone of ${name}`,
  confirmed: true,
  ...over,
})
/** Forty honest people: a code is scanned somewhere in its 15 s and takes a second or two to arrive. */
const honest = Array.from({ length: 40 }, (_, index) =>
  record(`honest ${index}`, { delay: (index * 7) % 17, at: addMs(begin, index * 4 * SECOND) }),
)
const codesOf = (records: AuditedRecord[], elsewhere: Elsewhere[] = []) =>
  Object.fromEntries(
    rankSuspects({ records, elsewhere, location: hall }).suspects.map(({ record, suspicions }) => [
      record.person,
      suspicions.map(({ code }) => code),
    ]),
  )

describe('an audit of a session', () => {
  it('finds nothing in an honest hall', () => {
    expect(codesOf(honest)).toEqual({})
  })

  it('marks every record of several accounts on one installation', () => {
    const shared = ['x', 'y', 'z'].map((name) => record(name, { installation: 'one phone' }))
    const { suspects } = rankSuspects({ records: [...honest, ...shared], elsewhere: [] })
    expect(suspects.map(({ record }) => record.person)).toEqual(['x', 'y', 'z'])
    expect(suspects[0]?.suspicions).toEqual([
      { code: 'shared-installation', installation: 'one phone', persons: ['x', 'y', 'z'] },
    ])
  })

  it('does not mark one person who checks in and out on one installation', () => {
    expect(codesOf([record('x'), record('x', { direction: 'out' })])).toEqual({})
  })

  it('marks a code that arrives late against the rest of the hall', () => {
    expect(codesOf([...honest, record('x', { delay: 44 })])).toEqual({ x: ['late-code'] })
  })

  it('takes a network that is slow for all as usual', () => {
    const slow = honest.map((one) => ({ ...one, delay: (one.delay ?? 0) + 14 }))
    expect(codesOf(slow)).toEqual({})
  })

  it('does not judge delays in a hall of a few', () => {
    expect(codesOf([record('x', { delay: 44 }), record('y')])).toEqual({})
  })

  it('marks a check-out without a check-in', () => {
    expect(codesOf([...honest, record('x', { direction: 'out' })])).toEqual({ x: ['out-without-in'] })
  })

  it('marks an unconfirmed offline record where the others had signal', () => {
    const offline = { mode: 'offline', confirmed: false } as const
    expect(codesOf([...honest, record('x', offline)])).toEqual({ x: ['offline-in-connected-hall'] })
    expect(codesOf([...honest, record('x', { ...offline, confirmed: true })])).toEqual({})
    expect(codesOf([record('x', offline), record('y', offline), record('z')])).toEqual({})
  })

  it('shows the share of offline records', () => {
    const records = [record('x', { mode: 'offline' }), record('y'), record('z'), record('w')]
    expect(rankSuspects({ records, elsewhere: [] }).offlineShare).toBe(0.25)
    expect(rankSuspects({ records: [], elsewhere: [] })).toEqual({ suspects: [], offlineShare: 0 })
  })

  it('marks a journey that no car makes, with its facts', () => {
    const other = { person: 'x' as PersonId, session: 's2' as SessionId, location: far }
    const soon: Elsewhere = { ...other, at: addMs(begin, 30 * MINUTE) }
    const { suspects } = rankSuspects({
      records: [record('x')],
      location: hall,
      elsewhere: [soon],
    })
    expect(suspects[0]?.suspicions[0]).toMatchObject({
      code: 'impossible-travel',
      session: 's2',
      seconds: 1800,
      metres: expect.closeTo(111_145, -1),
    })
    expect(codesOf([record('x')], [{ ...soon, at: addMs(begin, 60 * MINUTE) }])).toEqual({})
    expect(codesOf([record('y')], [soon])).toEqual({})
  })

  it('does not take two wings of a school for a journey', () => {
    const wing = { coordinates: { lat: 30.008, lng: 120, datum: 'wgs84' as const }, accuracy: 0 }
    expect(
      codesOf(
        [record('x')],
        [{ person: 'x' as PersonId, session: 's2' as SessionId, at: begin, location: wing }],
      ),
    ).toEqual({})
  })

  it('marks a phone that was certainly elsewhere, never one that is uncertain', () => {
    const { suspects } = rankSuspects({
      records: [
        record('x', { place: { verdict: 'outside', distance: 5200 } }),
        record('y', { place: { verdict: 'uncertain', distance: 400 } }),
      ],
      elsewhere: [],
    })
    expect(suspects.map(({ record, suspicions }) => [record.person, suspicions])).toEqual([
      ['x', [{ code: 'outside-place', metres: 5200 }]],
    ])
  })

  it("takes a phone's own position for its journey, where there is one", () => {
    const soon = { person: 'x' as PersonId, session: 's2' as SessionId, at: begin, location: far }
    expect(codesOf([record('x', { location: far })], [soon])).toEqual({})
  })

  it('puts the strongest reasons first', () => {
    const records = [
      ...honest,
      record('slow', { delay: 40 }),
      record('both', { delay: 40, direction: 'out' }),
      record('twin 1', { installation: 'one phone' }),
      record('twin 2', { installation: 'one phone', at: addMs(begin, 1) }),
    ]
    expect(rankSuspects({ records, elsewhere: [] }).suspects.map(({ record }) => record.person)).toEqual([
      'twin 1',
      'twin 2',
      'both',
      'slow',
    ])
  })

  it('marks at most one honest person in a hundred: 100 halls, a network that takes 2 s on average', () => {
    const random = uniform(20_260_101)
    const halls = Array.from({ length: 100 }, () =>
      Array.from({ length: 100 }, (_, index) =>
        record(`p${index}`, { delay: 15 * random() - 2 * Math.log(1 - random()) }),
      ),
    )
    const marked = halls.reduce((sum, records) => sum + Object.keys(codesOf(records)).length, 0)
    expect(marked / 10_000).toBeLessThanOrEqual(0.01)
  })

  describe('with the roll of the trainer', () => {
    const roll = {
      directions: ['in' as const],
      takenAt: addMs(begin, HOUR),
      headcount: honest.length,
      present: honest.map(({ person }) => person),
    }
    const suspectsOf = (over: Partial<typeof roll>, stranger: Partial<AuditedRecord> = {}) =>
      rankSuspects({
        records: [...honest, record('x', stranger)],
        elsewhere: [],
        rolls: [{ ...roll, ...over }],
      }).suspects.map(({ record: { person }, suspicions }) => [person, ...suspicions])

    it('marks a phone record of somebody whom the trainer did not see', () => {
      const suspicion = { code: 'not-on-roll', headcount: 40, takenAt: roll.takenAt }
      expect(suspectsOf({})).toEqual([['x', suspicion]])
    })

    it.each<[string, Partial<typeof roll>, Partial<AuditedRecord>]>([
      ['a head without a name may be this person', { headcount: 41 }, {}],
      ['a roll with fewer heads than names says nothing', { headcount: 39 }, {}],
      ['who came later is not on it', {}, { at: addMs(begin, 2 * HOUR) }],
      ['it says nothing of the other direction', { directions: [] }, {}],
      ['a record by hand has its own name behind it', {}, { mode: 'corrected' }],
    ])('%s', (_, over, stranger) => {
      expect(suspectsOf(over, stranger)).toEqual([])
    })
  })
})

/** A linear congruential generator (Numerical Recipes): the same people in every run. */
function uniform(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
