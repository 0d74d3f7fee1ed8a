import type { CoverageFigure, CoverageTarget } from '@/domain/programme'
import type { CountyCoverageDocument, CoverageMarkDocument } from './documents'

/** What has been reached of each target: counted where records show it, else as the office has marked it. */
export const figuresOf = (
  targets: readonly CoverageTarget[],
  marks: readonly CoverageMarkDocument[],
  count: CountyCoverageDocument | undefined,
  schools: number,
): CoverageFigure[] =>
  targets.flatMap(({ id, counts }): CoverageFigure[] => {
    if (counts === 'people') return count ? [{ target: id, done: count.passed, of: count.must }] : []
    const mark = marks.find(({ target }) => target === id)
    return counts === 'deed'
      ? [{ target: id, done: mark?.done ? 1 : 0 }]
      : [{ target: id, done: mark?.schools.length ?? 0, of: schools }]
  })
