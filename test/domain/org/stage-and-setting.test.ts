import { readSetting, readStages } from '@/domain/org'

describe('a stage cell', () => {
  it.each([
    ['学前', ['preschool']],
    ['学前教育段', ['preschool']],
    ['幼儿园', ['preschool']],
    ['小学', ['primary']],
    [' 小 学 ', ['primary']],
    ['小学部', ['primary']],
    ['初中', ['junior']],
    ['初级中学', ['junior']],
    ['高中', ['senior']],
    ['普高', ['senior']],
    ['中职', ['vocational']],
    ['职高', ['vocational']],
    ['特殊教育', ['special']],
    ['特教', ['special']],
    ['九年一贯制', ['primary', 'junior']],
    ['９年一贯制学校', ['primary', 'junior']],
    ['十二年一贯制', ['primary', 'junior', 'senior']],
    ['完中', ['junior', 'senior']],
    ['初中、小学', ['primary', 'junior']],
    ['小学/初中', ['primary', 'junior']],
    ['小学和初中', ['primary', 'junior']],
    ['小学（含附属幼儿园）', ['primary']],
  ])('%p is %p', (text, stages) => {
    expect(readStages(text)).toEqual({ stages, unknown: [], suggestions: [] })
  })

  it.each([
    ['中学', { stages: [], unknown: ['中学'], suggestions: ['junior', 'senior'] }],
    ['大学', { stages: [], unknown: ['大学'], suggestions: [] }],
    ['小学、大学', { stages: ['primary'], unknown: ['大学'], suggestions: [] }],
    ['', { stages: [], unknown: [], suggestions: [] }],
  ])('%p is not guessed at', (text, reading) => {
    expect(readStages(text)).toEqual(reading)
  })
})

describe('a setting cell', () => {
  it.each([
    ['多媒体教学环境', 'multimedia'],
    ['混合学习环境', 'blended'],
    ['混合式', 'blended'],
    ['智慧学习环境', 'smart'],
    ['智慧', 'smart'],
    ['机房', undefined],
  ])('%p is %p', (text, setting) => {
    expect(readSetting(text)).toBe(setting)
  })
})
