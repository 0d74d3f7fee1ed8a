import { matchSchool, openRegister, type School } from '@/domain/org'
import type { SchoolId } from '@/domain/shared'

const school = (code: string, name: string, aliases: string[] = []): School => ({
  code: code as SchoolId,
  name,
  aliases,
  township: '',
  stages: ['primary'],
  headcount: 10,
  focusPoints: [],
})

const register = openRegister(
  [
    school('01', '县第一小学'),
    school('02', '县第二小学'),
    school('03', '县实验小学'),
    school('04', '石桥镇中心小学', ['石桥中小']),
    school('05', '石桥镇初级中学'),
    school('06', '青岭乡九年一贯制学校'),
    school('07', '云溪中学'),
    school('08', '县第十二中学'),
    school('09', '县职业技术学校'),
    school('10', '桃源镇上塘小学（东校区）'),
    school('11', '桃源镇上塘小学（西校区）'),
    school('12', '县特殊教育学校'),
  ],
  ['浙江省', '云溪县', '云溪'],
)
const match = (name: string) => {
  const found = matchSchool(name, register)
  return found.kind === 'suggestions'
    ? { kind: found.kind, codes: found.suggestions.map(({ school: { code } }) => code) }
    : { kind: found.kind, code: found.school.code }
}

describe('a school’s name', () => {
  it.each([
    ['县第一小学', '01'],
    [' 县第一小学　', '01'],
    ['桃源镇上塘小学(东校区)', '10'],
    ['04', '04'],
  ])('%p is exactly a name or code of the register', (name, code) => {
    expect(match(name)).toEqual({ kind: 'exact', code })
  })

  it.each([
    ['石桥中小', '04'],
    ['石桥中心小学', '04'],
    ['石桥镇中心校', '04'],
    ['云溪县石桥镇中心小学', '04'],
    ['浙江省云溪县石桥镇中心小学', '04'],
    ['石桥镇中心小学（总校）', '04'],
    ['一小', '01'],
    ['云溪一小', '01'],
    ['县一小', '01'],
    ['第1小学', '01'],
    ['云溪县第２小学', '02'],
    ['县实小', '03'],
    ['石桥初中', '05'],
    ['青岭乡九年制学校', '06'],
    ['县12中', '08'],
    ['云溪县职高', '09'],
    ['县特校', '12'],
  ])('%p is another way to write one school', (name, code) => {
    expect(match(name)).toEqual({ kind: 'alias', code })
  })

  it('is not taken for the county’s where the county’s name belongs to it', () => {
    expect(match('云溪中学')).toEqual({ kind: 'exact', code: '07' })
    expect(match('中学').kind).toBe('suggestions')
  })

  it('is left to the office when two schools answer', () => {
    const found = match('上塘小学')
    expect(match('桃源镇上塘小学')).toMatchObject({ kind: 'suggestions', codes: ['10', '11'] })
    expect(found.kind).toBe('suggestions')
  })

  it.each([
    ['石桥镇中心小字', '04'],
    ['石桥实验小学', '03'],
    ['石乔镇中心小学', '04'],
    ['县第三小学', '01'],
  ])('%p is only suggested, the likeliest first', (name, first) => {
    const found = match(name)
    expect(found.kind).toBe('suggestions')
    expect('codes' in found ? found.codes[0] : undefined).toBe(first)
  })

  it('has at most five suggestions and none when nothing is like it', () => {
    const five = match('小学')
    expect('codes' in five ? five.codes.length : 9).toBeLessThanOrEqual(5)
    expect(match('QWERTY')).toEqual({ kind: 'suggestions', codes: [] })
    expect(match('')).toEqual({ kind: 'suggestions', codes: [] })
  })
})
