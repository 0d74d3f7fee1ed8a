import fc from 'fast-check'
import { judgeName, normaliseName } from '@/domain/people'

describe('a name', () => {
  it.each([
    ['周 宁', '周宁'],
    ['周　宁', '周宁'],
    ['  周宁\u200b ', '周宁'],
    ['阿依•古丽', '阿依·古丽'],
    ['阿依・古丽', '阿依·古丽'],
    ['阿依.古丽', '阿依·古丽'],
    ['阿依 · 古丽', '阿依·古丽'],
    ['⼭⽔', '山水'],
    ['䶮一', '䶮一'],
    ['Anna  Lind', 'Anna Lind'],
    ['Ａｎｎａ Lind', 'Anna Lind'],
  ])('%p is read as %p', (text, value) => {
    expect(judgeName(text)).toEqual({ ok: true, value })
  })

  it.each([
    ['', 'name-missing'],
    [' 　', 'name-missing'],
    ['周', 'name-too-short'],
    ['周宁1', 'name-characters'],
    ['周宁（产假）', 'name-characters'],
    ['周宁、何岚', 'name-characters'],
    ['·周宁', 'name-characters'],
    ['周宁 Anna', 'name-characters'],
    ['周'.repeat(51), 'name-too-long'],
  ])('%p is refused with %p', (text, reason) => {
    expect(judgeName(text)).toMatchObject({ ok: false, reason })
  })

  it('is normal after it was normalised once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'周宁 　·•.・Anna')), (characters) => {
        const once = normaliseName(characters.join(''))
        expect(normaliseName(once)).toBe(once)
      }),
    )
  })
})
