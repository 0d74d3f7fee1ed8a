import { CorePacking } from './pack-by-core'
import { packBySize, type SizePacked } from './pack-by-size'
import type { Packed, Packing } from './packing'
import { byDivision, type SmallSchools } from './small-schools'
import type { Steps } from './steps'
import type { Budget, Mode } from './type'

/** Few classes for the small schools in any mode. Sizes alone are quick: they are packed at once, only `shouldStop` ends that. */
export const packingOf = (
  small: SmallSchools,
  mode: Mode,
  seed: number,
  shouldStop: () => boolean,
): Packing =>
  mode === 'common1' || mode === 'common2'
    ? new CorePacking(small, { seed, shouldStop })
    : new SizePacking(small, mode, { seed, shouldStop })

class SizePacking implements Packing {
  private best: SizePacked

  constructor(
    private readonly small: SmallSchools,
    private readonly mode: Mode,
    private luck: Pick<Budget, 'seed' | 'shouldStop'>,
  ) {
    this.best = packBySize(small, luck)
  }

  /** Only where the first pass was cut short there is anything left to find. */
  *steps(): Steps<void> {
    if (this.best.minimum.how !== 'open') return
    yield
    this.luck = { ...this.luck, seed: this.luck.seed + 1 }
    const other = packBySize(this.small, this.luck)
    const fewer = other.minimum.value - this.best.minimum.value
    if (fewer < 0 || (fewer === 0 && other.minimum.lower > this.best.minimum.lower)) this.best = other
  }

  packed(): Packed {
    const { grouping, minimum, certificates } = this.best
    if (this.mode === 'ignore') {
      const [certificate] = certificates
      return { grouping, minimum, proofs: certificate ? { certificate } : {} }
    }
    const named = byDivision(this.small).flatMap(([first = 0], position) => {
      const theme = this.small.schools[first]?.themes[0]
      const certificate = certificates[position]
      return theme !== undefined && certificate ? [[theme, certificate] as const] : []
    })
    return { grouping, minimum, proofs: { certificates: Object.fromEntries(named) } }
  }
}
