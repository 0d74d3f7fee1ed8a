import fc from 'fast-check'
import {
  bandKeysOf,
  candidatePairs,
  compareTexts,
  estimateSimilarity,
  shinglesOf,
  signatureOf,
} from '@/domain/similarity'
import { copyPart, uniform, writeSentences } from '@/tools/bench/log-similarity/generated-logs'
import { generateSet } from '@/tools/bench/log-similarity/generated-set'

const signed = (id: string, text: string) => ({ id, signature: signatureOf(shinglesOf(text)) })
const own = '今天学了用投票器看错题分布，下周在五（2）班试一次，课前五题，课后五题，对比正确率。'
const other = '浮力一课的实验器材总是不够，我想把演示录成短片，让每组先看一遍再动手，省下的时间讨论误差。'

describe('similarity of two texts', () => {
  it('is whole for a copy that changed only space, punctuation, case and width', () => {
    const copy = compareTexts('用PPT讲解，练习5道题。', ' 用ｐｐｔ讲解 练习５道题!')
    expect(copy).toMatchObject({ jaccard: 1, containment: 1, worthShowing: true })
    expect(compareTexts(own, ` ${own.replace(/[，。]/g, ' ')}`)).toMatchObject({
      jaccard: 1,
      worthShowing: true,
    })
  })

  it('is nothing for texts that share nothing, and for empty ones', () => {
    expect(compareTexts(own, other)).toEqual({
      jaccard: 0,
      containment: 0,
      passages: [],
      worthShowing: false,
    })
    expect(compareTexts('', '')).toEqual({ jaccard: 0, containment: 0, passages: [], worthShowing: false })
    expect(estimateSimilarity(signatureOf(new Set()), signatureOf(new Set()))).toBe(0)
  })

  it('sees a short text inside a long one', () => {
    const { jaccard, containment, worthShowing } = compareTexts(own, other + other.slice(3) + own)
    expect(containment).toBe(1)
    expect(jaccard).toBeLessThan(0.6)
    expect(worthShowing).toBe(true)
  })

  it('leaves out what everybody was given, such as the agenda', () => {
    const agenda =
      '第一环节观看示范课，第二环节分组研讨混合式教学设计，第三环节汇报展示并互相评价，第四环节布置返岗实践任务'
    expect(compareTexts(agenda + own, agenda + other).worthShowing).toBe(true)
    expect(compareTexts(agenda + own, agenda + other, [agenda])).toMatchObject({
      containment: 0,
      worthShowing: false,
      passages: [],
    })
  })

  it('is estimated from the signatures within a few standard errors', () => {
    const random = uniform(3)
    for (let share = 0; share <= 1; share += 0.1) {
      const source = writeSentences(random, 10)
      const [a, b] = [source.join(''), copyPart(source, share, random).join('')]
      const estimate = estimateSimilarity(signed('a', a).signature, signed('b', b).signature)
      expect(Math.abs(estimate - compareTexts(a, b).jaccard)).toBeLessThan(0.15)
    }
  })

  it('gives a text the same signature whatever the order of its shingles', () => {
    const shingles = [...shinglesOf(own)]
    expect(signatureOf(new Set(shingles.reverse()))).toEqual(signatureOf(shinglesOf(own)))
    expect(bandKeysOf(signatureOf(shinglesOf(own)))).toHaveLength(64)
    expect(bandKeysOf([])).toEqual([])
  })
})

describe('shared passages', () => {
  it('point at the same words in both originals, in the order of the first', () => {
    const [one, two] = ['先用投票器让学生自己选答案', '再请选错的同学讲讲自己的理由']
    const a = `${one}，${two}。今天下雨。`
    const b = `（改）${two}！另外，${one}`
    const { passages } = compareTexts(a, b)
    expect(passages.map(({ a: span }) => a.slice(span.from, span.to))).toEqual([one, two])
    expect(passages.map(({ b: span }) => b.slice(span.from, span.to))).toEqual([one, two])
    expect(passages.map(({ letters }) => letters)).toEqual([13, 14])
  })

  it('run through changed punctuation and keep whole characters outside the basic plane', () => {
    const a = '他说𠮷祥如意是这课的主题𠮷'
    const b = '他说：𠮷祥、如意，是这课的主题𠮷。'
    const { passages } = compareTexts(a, b)
    expect(passages).toEqual([
      { a: { from: 0, to: a.length }, b: { from: 0, to: b.length - 1 }, letters: 13 },
    ])
  })

  it('take every letter once, on either side', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '，'), maxLength: 80 })
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { passages } = compareTexts(a, b)
        for (const side of ['a', 'b'] as const) {
          const spans = passages.map((passage) => passage[side]).sort((x, y) => x.from - y.from)
          spans.forEach((span, index) => {
            expect(span.from).toBeGreaterThanOrEqual(spans[index - 1]?.to ?? 0)
            expect(span.to).toBeGreaterThan(span.from)
          })
        }
        for (const passage of passages) {
          const letters = (text: string) => text.replace(/，/g, '')
          expect(letters(a.slice(passage.a.from, passage.a.to))).toBe(
            letters(b.slice(passage.b.from, passage.b.to)),
          )
        }
      }),
    )
  })

  it('of two long monotonous texts are found in reasonable time', () => {
    const { passages } = compareTexts('好'.repeat(3000), '好'.repeat(2999))
    expect(passages).toHaveLength(1)
    expect(passages[0]?.letters).toBe(2999)
  })
})

describe('copies in a set of 600 logs', () => {
  const PAIRS_OF_A_KIND = 25
  const { texts, kindOfPair } = generateSet(300, PAIRS_OF_A_KIND, 20_261_125)
  const candidates = candidatePairs([...texts].map(([id, text]) => signed(id, text)))
  const shown = candidates.filter(
    ([one, another]) => compareTexts(texts.get(one) ?? '', texts.get(another) ?? '').worthShowing,
  )
  const found = shown.flatMap(([one, another]) => kindOfPair.get(`${one}|${another}`) ?? [])
  const recallOf = (kind: string) => found.filter((one) => one === kind).length / PAIRS_OF_A_KIND

  it.each([
    ['verbatim', 1],
    ['paraphrase', 1],
    ['reorder', 1],
    ['paraphrase and reorder', 0.9],
    ['half copied', 1],
    ['a third copied', 0.8],
  ])('are found: %s, recall at least %d', (kind, recall) => {
    expect(recallOf(kind)).toBeGreaterThanOrEqual(recall)
  })

  it('are shown with a precision of at least 0.95', () => {
    expect(found.length / shown.length).toBeGreaterThanOrEqual(0.95)
  })

  it('are looked for among a twentieth of all pairs', () => {
    expect(candidates.length).toBeLessThan((texts.size * (texts.size - 1)) / 2 / 20)
  })

  it('name every pair once', () => {
    expect(new Set(candidates.map((pair) => [...pair].sort().join('|'))).size).toBe(candidates.length)
  })
})
