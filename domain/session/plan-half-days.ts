import { type CalendarDate, type Credits, instantInChina } from '../shared'
import type { AgendaItem, SessionPlan } from './plan'
import { type SessionTiming, timingOf } from './timing'

export interface PlannedSession extends SessionTiming {
  on: CalendarDate
  agenda: readonly AgendaItem[]
  worth: Credits
}

/** The sessions of a plan that `judgePlan` found no problem in, earliest first. */
export const planHalfDays = ({ halfDays, worth }: SessionPlan): PlannedSession[] =>
  halfDays
    .map(({ date, from, to, agenda }) => ({
      on: date,
      ...timingOf(instantInChina(date, from), instantInChina(date, to)),
      agenda: [...agenda].sort((a, b) => a.from - b.from),
      worth,
    }))
    .sort((a, b) => a.start - b.start)
