import fc from 'fast-check'
import {
  formatOf,
  judgeLength,
  judgeWanted,
  paceOf,
  partBytesFor,
  partsOf,
  signatureOf,
  withSample,
} from '@/domain/file'

const LESSON = { maxBytes: 1024 ** 3, formats: ['mp4', 'mov'], minSeconds: 900, maxSeconds: 2400 } as const

test('a specification takes its own limit and a moment more, and nothing beyond', () => {
  const verdicts = [898, 899.2, 900, 2400, 2400.9, 2402].map(
    (seconds) => judgeLength(LESSON, seconds)?.problem,
  )
  expect(verdicts).toEqual(['too-short', undefined, undefined, undefined, undefined, 'too-long'])
  expect(judgeWanted(LESSON, { name: '课.MP4', bytes: 1024 ** 3 })).toBeUndefined()
  expect(judgeWanted(LESSON, { name: '课.mp4', bytes: 1024 ** 3 + 1 })).toMatchObject({
    problem: 'too-large',
  })
  expect(judgeWanted(LESSON, { name: '课.mp4', bytes: 0 })).toEqual({ problem: 'empty' })
  expect(judgeWanted(LESSON, { name: '课.avi', bytes: 10 })).toMatchObject({ problem: 'format-not-taken' })
})

test('a format is the ending of a name, whatever stands before it', () => {
  expect(['a.b.mp4', '课堂 (1).MOV', 'mp4', '.mp4', 'x.mp4.exe'].map(formatOf)).toEqual([
    'mp4',
    'mov',
    undefined,
    'mp4',
    undefined,
  ])
})

test('content shows in its first bytes, also a picture that hides in a video container', () => {
  const bytes = (...parts: (string | number[])[]) =>
    Uint8Array.from(
      parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)),
    )
  expect(signatureOf(bytes([0, 0, 0, 24], 'ftypisom'))).toBe('iso-media')
  expect(signatureOf(bytes([0, 0, 0, 24], 'ftypheic'))).toBe('heif')
  expect(signatureOf(bytes('RIFF', [1, 2, 3, 4], 'WEBPVP8 '))).toBe('webp')
  expect(signatureOf(bytes('PK', [3, 4]))).toBe('zip')
  expect(signatureOf(bytes([]))).toBe('empty')
  expect(signatureOf(bytes('很', [0x20]))).toBe('text')
  expect(signatureOf(bytes([0, 1, 2, 3]))).toBe('unknown')
})

test('parts cover a file without gap, none smaller than the storage takes but the last', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1024 ** 3 }), (bytes) => {
      const size = partBytesFor(bytes)
      const parts = partsOf(bytes, size)
      let at = 0
      for (const { number, start, end } of parts) {
        expect([start, end > start, number]).toEqual([at, true, at / size + 1])
        at = end
      }
      expect(at).toBe(bytes)
      expect(size >= 1024 ** 2 && size <= 5 * 1024 ** 2 && parts.length <= 1024).toBe(true)
    }),
    { numRuns: 50 },
  )
})

test('a rate is that of the last seconds, and there is none before something has gone', () => {
  expect(paceOf([{ at: 0, bytes: 0 }], 100)).toBeUndefined()
  let samples = withSample([], { at: 0, bytes: 0 })
  for (let second = 1; second <= 60; second += 1)
    samples = withSample(samples, { at: second * 1000, bytes: second < 30 ? 0 : (second - 29) * 1e6 })
  expect(samples.length).toBeLessThan(20)
  expect(paceOf(samples, 10e6)).toEqual({ rate: 1e6, secondsLeft: 10 })
})
