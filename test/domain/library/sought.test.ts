import fc from 'fast-check'
import { type Described, soughtWords, type Typed, wordsFor } from '@/domain/library'

const A1 = { point: 'A1', title: '技术支持的学情分析', isOwn: false }
const A10 = { point: 'A10', title: '学生信息安全意识培养', isOwn: false }
const OWN = { point: 'own-1234abcd', title: '乡土资源数字化', isOwn: true }
const of = (...points: Described['points']): Described => ({ points, subject: '小学数学' })

function finds(typed: Typed, described: Described): boolean {
  const kept = new Set(soughtWords(described))
  return wordsFor(typed).every((one) => kept.has(one))
}

it.each([
  ['A1'],
  ['a1'],
  ['Ａ１'],
  [' a 1 '],
  ['A-1'],
  ['A'],
  ['学情分析'],
  ['技术支持的学情分析'],
  ['学 情'],
  ['析'],
])('A1 技术支持的学情分析 is found by %j', (point) => {
  expect(finds({ point }, of(A1))).toBe(true)
})

it.each([['A10'], ['A2'], ['B'], ['学情评价'], ['析情'], ['数学']])('and not by %j', (point) => {
  expect(finds({ point }, of(A1))).toBe(false)
})

it('one point is not another whose number begins alike', () => {
  expect([finds({ point: 'A1' }, of(A10)), finds({ point: 'a' }, of(A10))]).toEqual([false, true])
})

it('a school’s own point is found by its name, its id says nothing', () => {
  expect(finds({ point: '数字化' }, of(OWN))).toBe(true)
  expect(finds({ point: 'own-1234abcd' }, of(OWN))).toBe(false)
})

it('a subject is found by part of it, and both must fit where both are given', () => {
  expect(finds({ subject: '数学' }, of(A1))).toBe(true)
  expect(finds({ subject: '语文' }, of(A1))).toBe(false)
  expect(finds({ point: 'A1', subject: '小学' }, of(A1, OWN))).toBe(true)
  expect(finds({ point: 'A2', subject: '小学' }, of(A1, OWN))).toBe(false)
})

it('any part of any title finds it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'技术支持的学情分析、（）A1 -'), minLength: 2, maxLength: 30 }),
      fc.nat({ max: 29 }),
      fc.integer({ min: 2, max: 30 }),
      (title, from, length) => {
        const typed = [...title].slice(from, from + length).join('')
        fc.pre(/[技术支持的学情分析]/u.test(typed))
        return finds({ point: typed }, of({ point: 'own-1', title, isOwn: true }))
      },
    ),
  )
})
