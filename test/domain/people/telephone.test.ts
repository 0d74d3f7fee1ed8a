import fc from 'fast-check'
import { judgeTelephone, maskTelephone, normaliseTelephone } from '@/domain/people'

describe('a telephone number', () => {
  it.each([
    ['16012345678', 'mobile', '16012345678'],
    ['１６０１２３４５６７８', 'mobile', '16012345678'],
    [' 160 1234-5678 ', 'mobile', '16012345678'],
    ["'16012345678", 'mobile', '16012345678'],
    ['+86 160 1234 5678', 'mobile', '16012345678'],
    ['0086-16012345678', 'mobile', '16012345678'],
    ['0579-87654321', 'landline', '057987654321'],
    ['（0579）87654321', 'landline', '057987654321'],
    ['010-8765 4321', 'landline', '01087654321'],
    ['87654321', 'landline', '87654321'],
  ])('is read from %p as %s', (text, kind, value) => {
    expect(judgeTelephone(text)).toEqual({ ok: true, kind, value })
  })

  it.each([
    ['', 'telephone-missing'],
    ['1601234567', 'telephone-length'],
    ['160123456789', 'telephone-length'],
    ['12012345678', 'telephone-prefix'],
    ['26012345678', 'telephone-prefix'],
    ['1.60123E+10', 'number-lost'],
    ['16012345678转8012', 'telephone-characters'],
    ['16012345678/16012345679', 'telephone-characters'],
    ['无', 'telephone-characters'],
  ])('is refused for %p with %p', (text, reason) => {
    expect(judgeTelephone(text)).toMatchObject({ ok: false, reason })
  })

  it('is masked but for the first and the last two digits', () => {
    expect(maskTelephone('16012345626')).toBe('1********26')
    expect(maskTelephone('12345')).toBe('*****')
  })

  it('is normal after it was normalised once', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[+（）() 0-9０-９.-]{0,24}$/u), (text) => {
        const verdict = judgeTelephone(text)
        if (verdict.ok) expect(normaliseTelephone(verdict.value)).toBe(verdict.value)
      }),
    )
  })
})
