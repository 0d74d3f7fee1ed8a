import type { MinuteOfDay, SessionPlan } from '@/domain/session'
import type { CalendarDate, Coordinates, Credits, GroupId, SchoolId } from '@/domain/shared'
import { minuteOf } from '../../parts/when'

/** A line of the timetable while it is written: times are still text. */
export interface AgendaForm {
  key: string
  from: string
  to: string
  module: string
  topic: string
  form: string
  speaker: string
}
export interface HalfDayForm {
  key: string
  /** `2026-11-25`; empty when nothing is chosen */
  date: string
  from: string
  to: string
  agenda: readonly AgendaForm[]
}
export type Audience = 'everyone' | 'schools' | 'groups'

/** A training while it is planned; figures are still text. What is not chosen as `audience` is kept, so that a wrong tap loses nothing. */
export interface SessionForm {
  title: string
  mode: SessionPlan['mode']
  placeName: string
  lat: string
  lng: string
  datum: Coordinates['datum']
  radius: string
  halfDays: readonly HalfDayForm[]
  audience: Audience
  schools: readonly SchoolId[]
  groups: readonly GroupId[]
  /** credits of each half-day */
  worth: string
}

const figure = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text.trim()))
const minute = (text: string): MinuteOfDay => minuteOf(text) ?? Number.NaN

/** Credits are given in halves; anything else is not a number here, so that the judgement finds it. */
function worthOf(text: string): Credits {
  const hundredths = Math.round(figure(text) * 100)
  return (hundredths % 50 === 0 && hundredths <= 10_000 ? hundredths : Number.NaN) as Credits
}

/** The server takes 50 … 5000 m. */
function radiusOf(text: string): number {
  const metres = figure(text)
  return Number.isInteger(metres) && metres >= 50 && metres <= 5000 ? metres : Number.NaN
}

/** Nothing when both fields are empty; China lies between 3° and 54° north, 73° and 136° east. */
export function locationOf({ lat, lng, datum }: SessionForm): Coordinates | 'unreadable' | undefined {
  if (lat.trim() === '' && lng.trim() === '') return undefined
  const at = { lat: figure(lat), lng: figure(lng), datum }
  return at.lat >= 3 && at.lat <= 54 && at.lng >= 73 && at.lng <= 136 ? at : 'unreadable'
}

/** What the server is sent, and what is judged before. What cannot be read is `NaN` in it, which the judgement names. */
export function planOf(form: SessionForm): SessionPlan {
  const location = locationOf(form)
  const { audience } = form
  return {
    title: form.title.trim(),
    mode: form.mode,
    place: {
      name: form.placeName.trim(),
      ...(location && location !== 'unreadable' && { location }),
      ...(form.radius.trim() !== '' && { radius: radiusOf(form.radius) }),
    },
    halfDays: form.halfDays.map(({ date, from, to, agenda }) => ({
      date: date as CalendarDate,
      from: minute(from),
      to: minute(to),
      agenda: agenda.map(agendaItemOf),
    })),
    invited: {
      ...(audience === 'everyone' && { everyone: true as const }),
      schools: audience === 'schools' ? form.schools : [],
      groups: audience === 'groups' ? form.groups : [],
      people: [],
    },
    worth: worthOf(form.worth),
  }
}

function agendaItemOf({ from, to, module, topic, form, speaker }: AgendaForm) {
  const said = { module: module.trim(), topic: topic.trim(), form: form.trim() }
  const who = speaker.trim()
  return { from: minute(from), to: minute(to), ...said, ...(who !== '' && { speaker: who }) }
}
