import {
  addMs,
  type CalendarDate,
  DAY,
  dateInChina,
  type Instant,
  instantInChina,
  SECOND,
} from '@/domain/shared'
import type { Beat } from './beat'
import { lengthOf, missingIn, type Span, type Spans, united } from './spans'

/** What a person has studied, as sets of seconds, so that the same second never counts twice. */
export interface Studied {
  /** seconds of this course that counted */
  readonly covered: Spans
  /** seconds of real time, since 1970, in which some course counted, by day in China */
  readonly days: Readonly<Record<CalendarDate, Spans>>
}

/** All in seconds. */
export interface StudyLimits {
  readonly courseLength: number
  readonly perCourse: number
  readonly perDay: number
}

/**
 * Counts one believable heartbeat of a viewing that the server opened at `opened`. Counted is what is new in three ways at once: a real second
 * in which nothing counted yet on any device, a second of the course that never counted, and no more of the course than real time passed.
 * The result is never less than before; the same heartbeat again changes nothing.
 */
export function creditBeat(studied: Studied, beat: Beat, opened: Instant, limits: StudyLimits): Studied {
  const played = Math.min(beat.to - beat.from, beat.until - beat.position)
  const begin = Math.floor(opened / SECOND) + beat.from
  const shift = beat.position - begin
  return splitByDay({ from: begin, to: begin + played }).reduce((sum, { day, span }) => {
    const busy = sum.days[day] ?? []
    const fresh = missingIn(busy, span).flatMap((free) =>
      freshIn(sum.covered, free, shift, limits.courseLength),
    )
    return fresh.reduce((counted, real) => count(counted, day, real, shift, limits), sum)
  }, studied)
}

/** The parts of a real stretch whose seconds of the course did not count yet, as real time. */
const freshIn = (covered: Spans, real: Span, shift: number, courseLength: number): Spans =>
  missingIn(covered, { from: real.from + shift, to: Math.min(real.to + shift, courseLength) }).map(
    ({ from, to }) => ({ from: from - shift, to: to - shift }),
  )

function count(sum: Studied, day: CalendarDate, real: Span, shift: number, limits: StudyLimits): Studied {
  const busy = sum.days[day] ?? []
  const room = Math.min(limits.perDay - lengthOf(busy), limits.perCourse - lengthOf(sum.covered))
  const to = Math.min(real.to, real.from + Math.max(0, room))
  if (to <= real.from) return sum
  return {
    covered: united(sum.covered, { from: real.from + shift, to: to + shift }),
    days: { ...sum.days, [day]: united(busy, { from: real.from, to }) },
  }
}

/** Cuts a stretch of real time at midnight in China; it is far shorter than a day. */
function splitByDay(span: Span): { day: CalendarDate; span: Span }[] {
  const day = dateInChina((span.from * SECOND) as Instant)
  const midnight = Math.floor(addMs(instantInChina(day, 0), DAY) / SECOND)
  if (span.to <= midnight) return [{ day, span }]
  const next = dateInChina((midnight * SECOND) as Instant)
  return [
    { day, span: { from: span.from, to: midnight } },
    { day: next, span: { from: midnight, to: span.to } },
  ]
}
