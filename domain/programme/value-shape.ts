import { SETTINGS, STAGES } from '@/domain/org'
import { parseCalendarDate } from '@/domain/shared'
import type { PassRateBand, Unit } from './recognition'

/** What a value of a programme is, so that a desk can show it, ask for another one and judge the answer. */
export type ValueShape =
  /** integer hundredths of `unit` */
  | { readonly of: 'amount'; readonly unit: Unit; readonly mayBeOpen?: true }
  /** whole numbers; `mayBeOpen` where the document prints none and the value may be `null` */
  | {
      readonly of: 'minutes' | 'percent' | 'number' | 'month' | 'year'
      readonly mayBeOpen?: true
    }
  | { readonly of: 'yes-no' | 'date' | 'period' | 'moment' | 'bands' | 'texts' }
  | { readonly of: 'choice' | 'choices'; readonly among: readonly string[] }
  /** Something that only the programme's data file can mean otherwise. */
  | { readonly of: 'fixed' }

const FIXED: ValueShape = { of: 'fixed' }
const NUMBER: ValueShape = { of: 'number' }
const MINUTES: ValueShape = { of: 'minutes' }
const PERCENT: ValueShape = { of: 'percent' }
const MONTH: ValueShape = { of: 'month' }

/** Values whose shape follows from their name alone. */
const BY_NAME: Readonly<Record<string, ValueShape>> = {
  minutes: MINUTES,
  minutesPerHour: { of: 'minutes', mayBeOpen: true },
  lateGraceMinutes: MINUTES,
  earlyLeaveGraceMinutes: MINUTES,
  mostMinutesPerDay: MINUTES,
  mostMinutesPerCourse: { of: 'minutes', mayBeOpen: true },
  sentWithin: MINUTES,
  videoAtLeastMinutes: MINUTES,
  videoAtMostMinutes: MINUTES,
  percent: PERCENT,
  maximumPercentOfStaff: PERCENT,
  fromMonth: MONTH,
  untilMonth: MONTH,
  firstYear: { of: 'year', mayBeOpen: true },
  creditsPerPoint: { of: 'amount', unit: 'credits', mayBeOpen: true },
  due: { of: 'moment' },
  period: { of: 'period' },
  bands: { of: 'bands' },
  necessaryFor: { of: 'texts' },
  pass: { of: 'choice', among: ['all', 'undefined'] },
  below: { of: 'choice', among: ['nothing', 'proportional'] },
  countedAs: { of: 'choice', among: ['trainees', 'staff'] },
  afterClose: { of: 'choice', among: ['next-cohort', 'refused'] },
  selfTest: { of: 'choice', among: ['required', 'offered'] },
  planFields: { of: 'choices', among: ['situation', 'goal', 'points', 'schedule', 'outcome', 'note'] },
  stages: { of: 'choices', among: STAGES },
  settings: { of: 'choices', among: SETTINGS },
  sessionModes: { of: 'choices', among: ['onsite', 'live', 'self-paced'] },
  minutesCountOnce: FIXED,
}

/** Amounts where something around them counts in a unit, plain numbers elsewhere (a team's minimum). */
const AMOUNTS = new Set(['required', 'outOf', 'minimum', 'maximum', 'gives'])

/** What surrounds a value, as far as its shape depends on it. */
export interface Surroundings {
  readonly unit?: Unit
  readonly measure?: 'done' | 'count' | 'percent'
}

/** @param name last part of the value's path */
export function shapeOf(name: string, value: unknown, { unit, measure }: Surroundings): ValueShape {
  const named = Object.hasOwn(BY_NAME, name) ? BY_NAME[name] : undefined
  if (named) return named
  if (name === 'atLeast') return measure === 'percent' ? PERCENT : measure === 'count' ? NUMBER : FIXED
  if (AMOUNTS.has(name) && unit !== undefined) return { of: 'amount', unit }
  if (typeof value === 'number') return NUMBER
  if (typeof value === 'boolean') return { of: 'yes-no' }
  return typeof value === 'string' && parseCalendarDate(value) ? { of: 'date' } : FIXED
}

/** Whether `value` could stand where a value of this shape stands. */
export function fits(shape: ValueShape, value: unknown): boolean {
  switch (shape.of) {
    case 'amount':
    case 'number':
      return (shape.mayBeOpen === true && value === null) || isWhole(value, 0)
    case 'minutes':
      return (shape.mayBeOpen === true && value === null) || isWhole(value, 0, 100_000)
    case 'percent':
      return isWhole(value, 0, 100)
    case 'month':
      return isWhole(value, 1, 12)
    case 'year':
      return value === null || isWhole(value, 2000, 2100)
    case 'yes-no':
      return typeof value === 'boolean'
    case 'date':
      return isDate(value)
    case 'period':
      return isRecord(value, ['from', 'until']) && isPeriod(value)
    case 'moment':
      return isRecord(value, ['daysAfter', 'minuteOfDay']) && isMoment(value)
    case 'bands':
      return isList(value) && value.length > 0 && value.every(isBand) && startsAtNothing(value)
    case 'texts':
      return isList(value) && value.every((text) => typeof text === 'string' && text.trim() !== '')
    case 'choice':
      return typeof value === 'string' && shape.among.includes(value)
    case 'choices':
      return isList(value) && value.length > 0 && value.every((one) => shape.among.includes(String(one)))
    case 'fixed':
      return false
  }
}

const isWhole = (value: unknown, least: number, most = 1_000_000_000_000): value is number =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most
const isDate = (value: unknown): boolean =>
  typeof value === 'string' && parseCalendarDate(value) !== undefined
const isList = (value: unknown): value is unknown[] => Array.isArray(value)

/** An object with exactly these fields. */
const isRecord = (value: unknown, fields: readonly string[]): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length === fields.length &&
  fields.every((field) => Object.hasOwn(value, field))

const isPeriod = ({ from, until }: Record<string, unknown>): boolean =>
  isDate(from) && isDate(until) && String(from) <= String(until)
const isMoment = ({ daysAfter, minuteOfDay }: Record<string, unknown>): boolean =>
  isWhole(daysAfter, 0, 365) && isWhole(minuteOfDay, 0, 24 * 60)
const isBand = (value: unknown): value is PassRateBand =>
  isRecord(value, ['fromPercent', 'gives']) && isWhole(value.fromPercent, 0, 100) && isWhole(value.gives, 0)
/** Every share falls into a band, and into one only. */
const startsAtNothing = (bands: readonly PassRateBand[]): boolean => {
  const edges = bands.map(({ fromPercent }) => fromPercent)
  return edges.includes(0) && new Set(edges).size === edges.length
}
