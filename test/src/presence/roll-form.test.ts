import { hexToBytes } from '@noble/hashes/utils'
import { isRollSigned, signRoll } from '@/domain/check-in'
import { addMs, HOUR, type SessionId } from '@/domain/shared'
import {
  emptyForm,
  faultOf,
  type RollForm,
  rollFrom,
} from '@/src/packages/trainer-desk/pages/take-roll/roll-form'
import { NOON } from '../pages/facts'

const form: RollForm = { vouches: 'in', headcount: '2', present: ['a', 'b'] }
const session = 'a1b2c3d4e5' as SessionId

describe('the roll that a trainer fills in', () => {
  it('vouches for coming before check-out begins and for staying afterwards', () => {
    expect(emptyForm({ checkOutFrom: addMs(NOON, HOUR) }, NOON).vouches).toBe('in')
    expect(emptyForm({ checkOutFrom: addMs(NOON, -HOUR) }, NOON).vouches).toBe('out')
  })

  it('cannot be closed without a count, without names, or with fewer heads than names', () => {
    expect(faultOf({ ...form, headcount: '' })).toBe('headcount-missing')
    expect(faultOf({ ...form, headcount: '2.5' })).toBe('headcount-missing')
    expect(faultOf({ ...form, present: [] })).toBe('nobody')
    expect(faultOf({ ...form, headcount: '1' })).toBe('headcount-too-small')
    expect(faultOf(form)).toBeUndefined()
    expect(faultOf({ ...form, headcount: ' 90 ' })).toBeUndefined()
  })

  it('becomes a roll whose signature holds', () => {
    const key = hexToBytes('11'.repeat(32))
    const roll = rollFrom({ ...form, vouches: 'both' }, session, NOON)
    expect(roll).toEqual({
      session,
      directions: ['in', 'out'],
      takenAt: NOON,
      headcount: 2,
      present: ['a', 'b'],
    })
    expect(isRollSigned(key, roll, signRoll(key, roll))).toBe(true)
  })
})
