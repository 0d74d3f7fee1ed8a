import {
  type Amount,
  type Conversion,
  type Counting,
  type PassRateBand,
  type PresencePolicy,
  passRateBandOf,
  type Unit,
} from '@/domain/programme'
import type { LedgerEntry } from './entry'
import { oncePerCourse } from './once-per-course'

/** What became of one entry in one component. */
export type GainReason =
  | 'counted'
  | 'partly-capped'
  | 'capped'
  | 'late'
  | 'left-early'
  | 'no-amount'
  | 'towards-threshold'
  | 'threshold-reached'
  | 'rate-replaced'
  | 'same-course'
  | 'partly-same-course'

/** Adds up entries under one conversion. `value` is in hundredths of the component's unit, before any cap. */
export interface Meter {
  add(entry: LedgerEntry): GainReason
  value(): Amount
}

/** A fresh meter for one counting of a component in `unit`. Late and early minutes are judged by `presence`. */
export function meterOf(counting: Counting, unit: Unit, presence: PresencePolicy): Meter {
  const conversion = counting.conversion
  switch (conversion.by) {
    case 'stated':
      return statedMeter(conversion, unit, presence)
    case 'each':
      return eachMeter(conversion.gives.value)
    case 'threshold':
      return thresholdMeter(conversion)
    case 'bands':
      return bandsMeter(conversion.bands.value)
    case 'share':
      return shareMeter(conversion.percent.value, conversion.gives.value)
  }
}

type By<Name extends Conversion['by']> = Extract<Conversion, { by: Name }>

function statedMeter(conversion: By<'stated'>, unit: Unit, presence: PresencePolicy): Meter {
  const perHour = conversion.minutesPerHour?.value ?? 0
  // One scale for amounts and minutes, rounded down once over all, so that splitting a lesson loses nothing.
  const scale = Math.max(1, perHour)
  const once = oncePerCourse()
  let scaled = 0
  return {
    add(entry) {
      if ((entry.lateMinutes ?? 0) > presence.lateGraceMinutes.value) return 'late'
      if ((entry.earlyLeaveMinutes ?? 0) > presence.earlyLeaveGraceMinutes.value) return 'left-early'
      const amount = statedAmount(entry, unit, conversion.alsoIn?.value)
      const minutes = perHour > 0 ? entry.minutes : undefined
      if (amount === undefined && minutes === undefined) return 'no-amount'
      const stated = amount !== undefined ? positive(amount) * scale : positive(minutes ?? 0) * 100
      const fresh = once(entry, stated)
      scaled += fresh
      return repeats(fresh, stated) ?? 'counted'
    },
    value: () => Math.floor(scaled / scale),
  }
}

const repeats = (fresh: number, stated: number): 'same-course' | 'partly-same-course' | undefined =>
  fresh === stated ? undefined : fresh === 0 ? 'same-course' : 'partly-same-course'

function statedAmount(entry: LedgerEntry, unit: Unit, alsoIn?: 'credits' | 'hours'): number | undefined {
  if (entry.worth !== undefined) return entry.worth
  const own = unit === 'times' ? undefined : entry[unit]
  return own ?? (alsoIn === undefined ? undefined : entry[alsoIn])
}

function eachMeter(gives: Amount): Meter {
  let times = 0
  return {
    add(entry) {
      times += positive(entry.count ?? 1)
      return 'counted'
    },
    value: () => times * gives,
  }
}

function thresholdMeter(conversion: By<'threshold'>): Meter {
  const needs = conversion.minutes.value
  const gives = conversion.gives.value
  const once = oncePerCourse()
  let minutes = 0
  return {
    add(entry) {
      if (entry.minutes === undefined) return 'no-amount'
      const before = minutes
      const stated = positive(entry.minutes)
      const fresh = once(entry, stated)
      minutes += fresh
      if (before >= needs) return 'capped'
      return minutes >= needs ? 'threshold-reached' : (repeats(fresh, stated) ?? 'towards-threshold')
    },
    value() {
      if (minutes >= needs) return gives
      return conversion.below.value === 'proportional' ? Math.floor((gives * minutes) / needs) : 0
    },
  }
}

function bandsMeter(bands: readonly PassRateBand[]): Meter {
  let value: Amount = 0
  let rated = false
  return {
    add(entry) {
      if (entry.count === undefined || entry.of === undefined || entry.of <= 0) return 'no-amount'
      const reason = rated ? 'rate-replaced' : 'counted'
      value = passRateBandOf(bands, entry.count, entry.of)?.gives ?? 0
      rated = true
      return reason
    },
    value: () => value,
  }
}

function shareMeter(percent: number, gives: Amount): Meter {
  let count = 0
  let of = 0
  const reached = () => of > 0 && count * 100 >= percent * of
  return {
    add(entry) {
      if (entry.of === undefined) return 'no-amount'
      const before = reached()
      count += positive(entry.count ?? 1)
      of = positive(entry.of)
      if (before) return 'capped'
      return reached() ? 'threshold-reached' : 'towards-threshold'
    },
    value: () => (reached() ? gives : 0),
  }
}

const positive = (value: number): number => Math.max(0, value)
