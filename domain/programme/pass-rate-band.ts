import type { PassRateBand } from './recognition'

/** The highest band that `passed` of `trainees` reaches, in integers: 19 of 20 is exactly 95 %. `trainees` > 0. */
export const passRateBandOf = (
  bands: readonly PassRateBand[],
  passed: number,
  trainees: number,
): PassRateBand | undefined =>
  bands
    .filter((band) => passed * 100 >= band.fromPercent * trainees)
    .sort((a, b) => b.fromPercent - a.fromPercent)[0]
