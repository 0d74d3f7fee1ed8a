import type { Amount, Unit } from '@/domain/programme'

/** All amounts are integer hundredths of `unit`; `needs` is `null` where no requirement is printed. */
export type Headline =
  | { readonly unit: 'none'; readonly has: null; readonly needs: null; readonly outOf: null }
  | {
      readonly unit: Exclude<Unit, 'times'>
      readonly has: Amount
      readonly needs: Amount | null
      readonly outOf: Amount
    }

export interface ComponentProgress {
  readonly id: string
  readonly name: string
  readonly unit: Unit
  readonly has: Amount
  /** The minimum; without one, the maximum that can be earned; `null` where neither is printed. */
  readonly needs: Amount | null
  readonly max: Amount | null
  /** More was earned than the maximum lets count. */
  readonly capped: boolean
}
