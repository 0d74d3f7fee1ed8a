import type { CalendarDate, Instant } from '../shared'
import { addDays, dateInChina, instantInChina } from '../shared'

/** Programme data: what a log 研修日志 must be. Where the region's document is silent the data says `inferred`. */
export interface LogRule {
  /** characters, space not counted */
  fewest: number
  most: number
  mostPictures: number
  /** due on this day after the session's, at this minute of that day in China; free logs have no deadline */
  due: { daysAfter: number; minuteOfDay: number }
  /** a late log is taken and marked, or refused */
  acceptsLate: boolean
  /** a half-day earns nothing before its log is handed in */
  forCredit: boolean
  inferred: boolean
}

/** What an editor counts: code points that are not space; punctuation counts, as in Chinese word counts 字数. */
export const countCharacters = (text: string): number => [...text.replace(/\s/g, '')].length

/** When the log of a session that ended at `sessionEnd` is due. */
export function dueOf(rule: LogRule, sessionEnd: Instant): Instant {
  const day: CalendarDate = addDays(dateInChina(sessionEnd), rule.due.daysAfter)
  return instantInChina(day, rule.due.minuteOfDay)
}
