import fc from 'fast-check'
import {
  identityCheckDigit,
  judgeIdentityNumber,
  maskIdentityNumber,
  normaliseIdentityNumber,
} from '@/domain/people'
import type { CalendarDate } from '@/domain/shared'

const TODAY = '2026-11-22' as CalendarDate
const judge = (text: string) => judgeIdentityNumber(text, TODAY)
/** Area codes 3399xx were never given out, so these numbers belong to nobody. */
const withCheck = (first17: string) => first17 + identityCheckDigit(first17)
const GOOD = withCheck('33992119800101001')

describe('a citizen number', () => {
  it('is accepted with its birth date and sex', () => {
    expect(judge(GOOD)).toEqual({
      ok: true,
      kind: 'resident',
      value: GOOD,
      birth: '1980-01-01',
      sex: 'male',
      warnings: [],
    })
    expect(judge(withCheck('33992119800101002'))).toMatchObject({ sex: 'female' })
  })

  it('agrees with the example of GB 11643-1999, annex A', () => {
    expect(identityCheckDigit('11010519491231002')).toBe('X')
    expect(identityCheckDigit('44052418800101001')).toBe('4')
  })

  it.each([
    ['', 'identity-missing'],
    [' 　 ', 'identity-missing'],
    [GOOD.slice(0, 17), 'identity-length'],
    [`${GOOD}1`, 'identity-length'],
    ['3.39921E+17', 'number-lost'],
    ['3.30E+17', 'number-lost'],
    ['339921800101001', 'legacy-15-digits'],
    ['33992119800101O014', 'identity-characters'],
    ['身份证遗失', 'identity-characters'],
    ['ABCDEF', 'identity-characters'],
    [withCheck('99992119800101001').replace(/^99/u, '09'), 'identity-region'],
    [withCheck('99992119800101001'), 'identity-region'],
    [withCheck('33992119800230001'), 'identity-birth-date'],
    [withCheck('33992119801301001'), 'identity-birth-date'],
    [withCheck('33992118991231001'), 'identity-birth-date'],
    [withCheck('33992120261123001'), 'identity-birth-in-future'],
    [GOOD.slice(0, 17) + (GOOD.endsWith('0') ? '1' : '0'), 'identity-checksum'],
  ])('is refused for %p with %p', (text, reason) => {
    expect(judge(text)).toMatchObject({ ok: false, reason })
  })

  it('may have been given out today', () => {
    expect(judge(withCheck('33992120261122001'))).toMatchObject({ ok: true, birth: TODAY })
  })

  it('is read through full-width digits, blanks, hyphens, text marks and letters that stand for X', () => {
    const number = [...Array(100).keys()]
      .map((day) => withCheck(`339921198001010${String(day).padStart(2, '0')}`))
      .find((candidate) => candidate.endsWith('X'))
    if (!number) throw new Error('one number in eleven ends with X')
    const digits = number.slice(0, 17)
    for (const last of ['X', 'x', 'Ｘ', 'ｘ', '×', 'Х', 'х'])
      expect(judge(`'${digits}${last} `)).toMatchObject({ ok: true, value: number })
    expect(judge(`${number.slice(0, 6)} ${number.slice(6, 14)}-${number.slice(14)}`)).toMatchObject({
      value: number,
    })
  })

  it('warns when the sheet states another sex', () => {
    expect(judgeIdentityNumber(GOOD, TODAY, 'female')).toMatchObject({ ok: true, warnings: ['sex-mismatch'] })
    expect(judgeIdentityNumber(GOOD, TODAY, 'male')).toMatchObject({ ok: true, warnings: [] })
  })

  it('does not survive one wrong digit or two that changed places', () => {
    const first17 = fc.stringMatching(/^3399\d{13}$/u)
    fc.assert(
      fc.property(
        first17,
        fc.integer({ min: 0, max: 16 }),
        fc.integer({ min: 1, max: 9 }),
        (digits, at, add) => {
          const wrong = digits.slice(0, at) + ((Number(digits.charAt(at)) + add) % 10) + digits.slice(at + 1)
          expect(identityCheckDigit(wrong)).not.toBe(identityCheckDigit(digits))
          const swapped =
            digits.slice(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2)
          if (at < 16 && swapped !== digits)
            expect(identityCheckDigit(swapped)).not.toBe(identityCheckDigit(digits))
        },
      ),
    )
  })
})

describe('other documents', () => {
  it.each([
    ['residence permit of Hong Kong', withCheck('81000019800101001'), 'residence-permit'],
    ['residence permit of Macau', withCheck('82000019800101001'), 'residence-permit'],
    ['residence permit of Taiwan', withCheck('83000019800101001'), 'residence-permit'],
    ['permanent residence of 2023', withCheck('93312419800101001'), 'permanent-residence'],
    ['permanent residence before', 'ABC331080010101', 'permanent-residence'],
    ['passport', 'E12345678', 'passport'],
    ['passport with two letters', 'EA1234567', 'passport'],
    ['travel permit', 'H12345678', 'travel-permit'],
  ])('a %s is accepted', (_, number, kind) => {
    expect(judge(number)).toMatchObject({ ok: true, kind, value: number, warnings: [] })
  })

  it('a permit of 18 digits is refused when its check character is wrong', () => {
    const number = withCheck('83000019800101001')
    const last = number.endsWith('0') ? '1' : '0'
    expect(judge(number.slice(0, 17) + last)).toMatchObject({ ok: false, reason: 'identity-checksum' })
  })

  it('a passport of digits alone is accepted with a warning, for it may be a piece of a number', () => {
    expect(judge('123456789')).toMatchObject({
      ok: true,
      kind: 'passport',
      warnings: ['digits-only-passport'],
    })
  })
})

describe('normalising and masking', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normaliseIdentityNumber(text)
        expect(normaliseIdentityNumber(once)).toBe(once)
      }),
    )
  })

  it('shows the first two and the last two', () => {
    expect(maskIdentityNumber('33992119800101002X')).toBe('33**************2X')
    expect(maskIdentityNumber('E12345678')).toBe('E1*****78')
  })

  it('never shows more than it hides and keeps the length', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9A-Z]{0,20}$/u), (number) => {
        const mask = maskIdentityNumber(number)
        const stars = [...mask].filter((character) => character === '*').length
        expect(mask).toHaveLength(number.length)
        expect(stars).toBeGreaterThanOrEqual(number.length - stars)
      }),
    )
  })
})
