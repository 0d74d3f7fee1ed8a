import { addMs, MINUTE } from '@/domain/shared'
import { errorInInvitation, errorsIn, lockedUntil } from '@/src/pages/bind/bind-form'
import { comingOf, pastOf } from '@/src/pages/learning/attendance'
import { openNow } from '@/src/pages/typed-code/open-now'
import { component, entries, line, NOON, recorded, sessionAt } from './facts'

describe('binding', () => {
  const told = { name: '林书禾', idTail: '01012X', telephone: '138 0000 0000' }

  it('asks the server only when all three lines can be right, because a wrong try costs one of five', () => {
    expect(errorsIn(told)).toEqual({})
    expect(errorsIn({ name: '林', idTail: '0101X', telephone: '138' })).toEqual({
      name: '请填写姓名',
      idTail: '要 6 位，现在是 5 位',
      telephone: '手机号不对，看看有没有少一位',
    })
  })

  it('takes invitation codes of eight to twelve characters', () => {
    expect(errorInInvitation('ABCD2345')).toBeUndefined()
    expect(errorInInvitation('ABC')).toBe('要 8 到 12 位，现在是 3 位')
  })

  it('knows until when the account is locked', () => {
    expect(lockedUntil({ code: 'BINDING_LOCKED', facts: { lockedUntil: 5 } })).toBe(5)
    expect(lockedUntil({ code: 'BINDING_WRONG', facts: { remaining: 2 } })).toBeUndefined()
  })
})

describe('typing the code', () => {
  it('offers the halls that are open and miss this person’s scan', () => {
    const here = sessionAt(-10, { records: [recorded('in', NOON)] })
    const open = sessionAt(8)
    expect(openNow([here, open, sessionAt(400)], NOON).running).toMatchObject([
      { session: open, step: 'check-in' },
    ])
  })

  it('says when the next doors open', () => {
    const { running, next } = openNow([sessionAt(900), sessionAt(400)], NOON)
    expect(running).toEqual([])
    expect(next).toEqual({ title: '培训 400', opensAt: addMs(NOON, 385 * MINUTE) })
  })
})

describe('研修', () => {
  it('keeps a half-day among the coming ones until its doors close', () => {
    const closing = sessionAt(-190)
    const over = sessionAt(-200)
    expect(comingOf([over, closing], NOON).map(({ session }) => session.id)).toEqual([closing.id])
    expect(pastOf([over, closing], undefined, NOON).map(({ key }) => key)).toEqual([over.id])
  })

  it('adds older half-days from the ledger, each once, without what was cancelled again', () => {
    const over = sessionAt(-500, { id: 'aa' })
    const reversed = { ...line('dd:p:presence', 0), reason: 'reversed' as const }
    const ledger = entries(
      [component('集中培训', [line('aa:p:presence', 200), line('cc:p:presence', 200), reversed])],
      { 'cc:p:presence': { title: '数据收集' } },
    )
    expect(pastOf([over], ledger, NOON)).toMatchObject([
      { key: 'aa', status: { text: '没有参加' } },
      { key: 'cc:p:presence', title: '数据收集', status: { tone: 'ok', text: '+2 学分' } },
    ])
  })
})
