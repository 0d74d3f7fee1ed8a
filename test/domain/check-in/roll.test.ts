import {
  isRollSigned,
  type PhoneRecord,
  type Roll,
  reconcileRoll,
  sessionKey,
  signRoll,
} from '@/domain/check-in'
import { instant, type PersonId, type SessionId } from '@/domain/shared'

const person = (name: string) => name as PersonId
const [a, b, c, d] = [person('a'), person('b'), person('c'), person('d')]
const roll: Roll = {
  session: '000000002a' as SessionId,
  directions: ['in'],
  takenAt: instant(1_760_000_000_000),
  headcount: 3,
  present: [a, b, c],
}
const record = (
  who: PersonId,
  pending: boolean,
  direction: PhoneRecord['direction'] = 'in',
): PhoneRecord => ({
  person: who,
  direction,
  pending,
})

describe('a signed roll', () => {
  const key = sessionKey(new Uint8Array(32), new Uint8Array(5), 0)
  const signature = signRoll(key, roll)

  it('is accepted as it was signed, in whatever order the names arrive', () => {
    expect(signature).toMatch(/^[0-9a-f]{64}$/)
    expect(isRollSigned(key, roll, signature)).toBe(true)
    expect(isRollSigned(key, { ...roll, present: [c, a, b] }, signature)).toBe(true)
  })

  it.each<[string, Partial<Roll>]>([
    ['a name more', { present: [a, b, c, d] }],
    ['another headcount', { headcount: 4 }],
    ['another time', { takenAt: instant(0) }],
    ['another direction', { directions: ['in', 'out'] }],
    ['another session', { session: '000000002b' as SessionId }],
  ])('is refused with %s', (_, change) => {
    expect(isRollSigned(key, { ...roll, ...change }, signature)).toBe(false)
  })

  it('is refused under the key of another generation', () => {
    expect(isRollSigned(sessionKey(new Uint8Array(32), new Uint8Array(5), 1), roll, signature)).toBe(false)
  })
})

describe('a roll against the phones', () => {
  it('shows agreements, only-phone and only-roll, and confirms what was pending', () => {
    const result = reconcileRoll(roll, [record(a, false), record(b, true), record(d, true)])
    expect(result).toEqual({
      agreed: [a, b],
      onlyPhone: [d],
      onlyRoll: [{ person: c, missing: ['in'] }],
      confirmed: [record(b, true)],
      unnamed: 0,
    })
  })

  it('vouches only for its own direction', () => {
    const result = reconcileRoll(roll, [record(a, true, 'out')])
    expect(result.confirmed).toEqual([])
    expect(result.onlyPhone).toEqual([])
    expect(result.onlyRoll).toContainEqual({ person: a, missing: ['in'] })
  })

  it('names the direction that is missing when it vouches for both', () => {
    const both: Roll = { ...roll, directions: ['in', 'out'], present: [a], headcount: 1 }
    expect(reconcileRoll(both, [record(a, true)])).toMatchObject({
      agreed: [],
      onlyRoll: [{ person: a, missing: ['out'] }],
      confirmed: [record(a, true)],
    })
  })

  it('counts people in the room whom nobody named', () => {
    expect(reconcileRoll({ ...roll, headcount: 5 }, []).unnamed).toBe(2)
  })

  it('confirms nothing when it names more people than it counted', () => {
    const result = reconcileRoll({ ...roll, headcount: 2 }, [record(a, true)])
    expect(result).toMatchObject({ unnamed: -1, confirmed: [], agreed: [a] })
  })

  it('takes a name ticked twice for one person', () => {
    const twice = reconcileRoll({ ...roll, present: [a, a], headcount: 1 }, [record(a, true)])
    expect(twice).toMatchObject({ unnamed: 0, agreed: [a], confirmed: [record(a, true)] })
  })
})
