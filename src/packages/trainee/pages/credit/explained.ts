import { dateInChina, formatHundredths, type Instant } from '@/domain/shared'
import type { MyEntries, MyProgress } from '../../../../api/answers'
import { creditCopy } from '../../../../copy/credit'
import { calendarDate } from '../../../../copy/dates'
import { signed } from '../../../../copy/numbers'
import { componentUnit } from '../../../../copy/progress'

type Component = MyEntries['components'][number]
type Line = Component['lines'][number]
type Entry = Line['entry']

export interface LineView {
  key: string
  title: string
  gave: string
  tone: 'is-ok' | 'is-bad' | 'sub'
  note: string
}

/** One entry in words: what it was, what it gave, when and why. A reversal and what it cancels are two lines. */
export function lineView({ entry, gave, reason }: Line, titles: MyEntries['titles'], now: Instant): LineView {
  const { title = '', why } = titles[entry.id] ?? {}
  const date = calendarDate(entry.on, dateInChina(now))
  return {
    key: entry.id,
    title: entry.reversalOf === undefined ? title : creditCopy.reversalOf(title),
    gave: signed(gave),
    tone: gave > 0 ? 'is-ok' : gave < 0 ? 'is-bad' : 'sub',
    note: [date, ...factsOf(entry), creditCopy.reason(reason), why].filter(Boolean).join('，'),
  }
}

const SCANNED = new Set<Entry['kind']>(['onsite-training', 'live-online-training'])

/** What the entry states besides its date. */
function factsOf({ kind, minutes, lateMinutes, earlyLeaveMinutes, count, of, worth }: Entry): string[] {
  const { facts } = creditCopy
  return [
    SCANNED.has(kind) && worth !== undefined && facts.scanned,
    minutes !== undefined && facts.minutes(minutes),
    Boolean(lateMinutes) && facts.late(lateMinutes ?? 0),
    Boolean(earlyLeaveMinutes) && facts.early(earlyLeaveMinutes ?? 0),
    count !== undefined && (of === undefined ? facts.count(count) : facts.outOf(count, of)),
  ].filter((fact) => typeof fact === 'string')
}

/** `17 + 4 + 11 = 32 学分`; nothing where the parts do not simply add up to the headline. */
export function equation(
  { components }: Pick<MyEntries, 'components'>,
  { headline }: Pick<MyProgress, 'headline'>,
): string | undefined {
  if (headline.unit === 'none') return undefined
  const parts = components.filter(({ unit }) => unit === headline.unit).map(({ has }) => has)
  const sum = parts.reduce((total, has) => total + has, 0)
  if (sum !== headline.has || parts.length < 2) return undefined
  return `${parts.map(formatHundredths).join(' + ')} = ${formatHundredths(sum)} ${componentUnit(headline.unit)}`
}
