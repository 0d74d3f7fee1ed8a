import { credits } from '@/domain/shared'
import { count, duration, fileSize, outOf, percent } from '@/src/copy/numbers'

describe('numbers with what they are measured against', () => {
  it('shows hundredths without needless zeros', () => {
    expect(outOf(credits(32.5), credits(50))).toBe('32.5 / 50')
  })

  it('never says 100 % before it is all', () => {
    expect(percent(0.9999)).toBe('99 %')
    expect(percent(1)).toBe('100 %')
  })

  it('says sizes, spans and counts in the unit that fits', () => {
    expect([fileSize(300), fileSize(1_887_437), fileSize(412 * 1024 * 1024)]).toEqual([
      '1 KB',
      '1.8 MB',
      '412 MB',
    ])
    expect([duration(9), duration(180), duration(189)]).toEqual(['9 分钟', '3 小时', '3 小时 9 分'])
    expect(count(5_812_040)).toBe('5,812,040')
  })
})
