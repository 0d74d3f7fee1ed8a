import type { CalendarDate, Coordinates, Credits, GroupId, PersonId, SchoolId } from '../shared'

/** Minutes since midnight in China, 0 … 1440. */
export type MinuteOfDay = number

/** One line of the timetable, as in Hefei's (2021, on-site timetable 面授日程): time, module, topic, form, speaker. */
export interface AgendaItem {
  from: MinuteOfDay
  to: MinuteOfDay
  module: string
  topic: string
  form: string
  speaker?: string
}

export interface HalfDayPlan {
  date: CalendarDate
  from: MinuteOfDay
  to: MinuteOfDay
  agenda: readonly AgendaItem[]
}

export interface SessionPlace {
  name: string
  location?: Coordinates
  /** metres */
  radius?: number
}

/** Whoever one of these names is invited; others on the roster may still come, as walk-ins. */
export interface Invited {
  everyone?: true
  schools: readonly SchoolId[]
  groups: readonly GroupId[]
  people: readonly PersonId[]
}

/** What the session editor sends: half-days that belong together. Each becomes a session with its own code. */
export interface SessionPlan {
  title: string
  place: SessionPlace
  halfDays: readonly HalfDayPlan[]
  invited: Invited
  /** of each half-day */
  worth: Credits
  mode: 'onsite' | 'live'
}
