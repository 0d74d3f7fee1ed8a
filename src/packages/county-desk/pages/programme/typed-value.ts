import { fits, type ValueShape } from '@/domain/programme'
import { formatHundredths } from '@/domain/shared'
import type { api } from '../../../../api/client'

export type NewValue = Parameters<typeof api.programme.proposeRule.mutate>[0]['value']

/** What stands in the fields: one text, or several (a period's two days, a moment's two numbers, bands edge by edge, ticked choices). */
export type Typed = readonly string[]

export function typedOf(value: unknown, shape: ValueShape): Typed {
  if (value === null) return ['']
  switch (shape.of) {
    case 'amount':
      return [formatHundredths(Number(value))]
    case 'period': {
      const { from, until } = value as { from: string; until: string }
      return [from, until]
    }
    case 'moment': {
      const { daysAfter, minuteOfDay } = value as { daysAfter: number; minuteOfDay: number }
      return [String(daysAfter), clock(minuteOfDay)]
    }
    case 'bands':
      return (value as { fromPercent: number; gives: number }[]).flatMap(({ fromPercent, gives }) => [
        String(fromPercent),
        formatHundredths(gives),
      ])
    default:
      return Array.isArray(value) ? value.map(String) : [String(value)]
  }
}

/** The value that the fields mean; nothing while they do not fit. */
export function newValueOf(typed: Typed, shape: ValueShape): NewValue | undefined {
  const value = read(typed, shape)
  return value !== undefined && fits(shape, value) ? value : undefined
}

function read(typed: Typed, shape: ValueShape): NewValue | undefined {
  const [first = '', second = ''] = typed.map((text) => text.trim())
  switch (shape.of) {
    case 'amount':
      return number(first, 100, shape.mayBeOpen)
    case 'minutes':
    case 'percent':
    case 'number':
    case 'month':
    case 'year':
      return number(first, 1, shape.mayBeOpen)
    case 'yes-no':
      return first === 'true'
    case 'period':
      return { from: first, until: second }
    case 'moment':
      return { daysAfter: Number(first), minuteOfDay: minuteOf(second) }
    case 'bands':
      return bands(typed)
    case 'choices':
    case 'texts':
      return typed.map((text) => text.trim()).filter((text) => text !== '')
    default:
      return first
  }
}

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

function minuteOf(text: string): number {
  const [hours = 'x', minutes = 'x'] = text.split(':')
  return Number(hours) * 60 + Number(minutes)
}

/** @param times 100 where people write units and the rules hold hundredths */
function number(text: string, times: number, mayBeOpen = false): number | null | undefined {
  if (text === '') return mayBeOpen ? null : undefined
  const value = Number(text) * times
  return Number.isFinite(value) ? Math.round(value) : undefined
}

function bands(typed: Typed): { fromPercent: number; gives: number }[] {
  const found: { fromPercent: number; gives: number }[] = []
  for (let at = 0; at + 1 < typed.length; at += 2)
    found.push({ fromPercent: Number(typed[at]), gives: Math.round(Number(typed[at + 1]) * 100) })
  return found
}
