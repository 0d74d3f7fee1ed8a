import fc from 'fast-check'
import { partsOf } from '@/src/components/prose/parts'

test('marked passages are cut out of the text without loss', () => {
  expect(partsOf('先看错题，再定讲什么。', [{ from: 2, to: 4 }])).toEqual([
    { from: 0, words: '先看', isMarked: false },
    { from: 2, words: '错题', isMarked: true },
    { from: 4, words: '，再定讲什么。', isMarked: false },
  ])
  expect(partsOf('全文', [{ from: 0, to: 2 }])).toEqual([{ from: 0, words: '全文', isMarked: true }])
  expect(partsOf('', [])).toEqual([])
})

test('the parts together are the text, whatever the passages', () => {
  const span = fc
    .tuple(fc.nat(20), fc.nat(20))
    .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))
  fc.assert(
    fc.property(fc.string({ minLength: 20, maxLength: 20 }), fc.array(span), (text, marked) => {
      expect(
        partsOf(text, marked)
          .map(({ words }) => words)
          .join(''),
      ).toBe(text)
    }),
  )
})
