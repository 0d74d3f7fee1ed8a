import type { Amount, Component, PresencePolicy } from '@/domain/programme'
import type { LedgerEntry } from './entry'
import { type GainReason, meterOf } from './meter'

/** Running total of one component. */
export interface Tally {
  /** `undefined` when the component does not count this kind. */
  add(entry: LedgerEntry): GainReason | undefined
  /** Before the cap. */
  raw(): Amount
  /** What counts: never more than the component's maximum. */
  counted(): Amount
}

export function tallyOf(component: Component, presence: PresencePolicy): Tally {
  const meters = component.counts.map((counting) => ({
    kinds: counting.kinds,
    meter: meterOf(counting, component.unit, presence),
  }))
  const raw = () => meters.reduce((sum, { meter }) => sum + meter.value(), 0)
  return {
    add(entry) {
      let reason: GainReason | undefined
      for (const { kinds, meter } of meters) if (kinds.includes(entry.kind)) reason = meter.add(entry)
      return reason
    },
    raw,
    counted: () => Math.min(raw(), component.maximum?.value ?? Number.POSITIVE_INFINITY),
  }
}
