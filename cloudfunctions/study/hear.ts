import { refuse, type Store } from '@/cloudfunctions/kernel'
import type { StudyRule } from '@/domain/programme'
import { addDays, dateInChina, type Instant, MINUTE, minutes, SECOND } from '@/domain/shared'
import { type Heard, hearBeats, type SignedBeat, type StudyLimits } from '@/domain/study'
import {
  studiedCourseId,
  studiedCourses,
  studiedDayId,
  studiedDays,
  type ViewingDocument,
  viewings,
} from './documents'

export interface HeardNow extends Heard {
  /** seconds since the viewing was opened, by the server's clock */
  passed: number
}

/**
 * Counts the heartbeats of one viewing, in one transaction over what this person has studied, so that two devices cannot count the same
 * second. The same call again changes nothing.
 */
export function hear(
  store: Store,
  viewing: ViewingDocument,
  beats: readonly SignedBeat[],
  { rule, courseLength, now }: { rule: StudyRule; courseLength: number; now: Instant },
): Promise<HeardNow> {
  const { _id, person, course, opened, key } = viewing
  const passed = Math.floor((now - opened) / SECOND)
  const sentWithin = (rule.sentWithin.value * MINUTE) / SECOND
  // a viewing goes on for less than a day, so it touches two at most
  const days = [dateInChina(opened), addDays(dateInChina(opened), 1)]
  const courseDocument = studiedCourseId(person, course)
  return store.transaction(async (transaction) => {
    const { last } = (await transaction.find(viewings, _id)) ?? refuse('NOT_FOUND', { what: 'viewing' })
    const known = await transaction.find(studiedCourses, courseDocument)
    const busy = await Promise.all(
      days.map(async (day) => (await transaction.find(studiedDays, studiedDayId(person, day)))?.busy ?? []),
    )
    const before = {
      covered: known?.covered ?? [],
      days: Object.fromEntries(days.map((day, at) => [day, busy[at] ?? []])),
    }
    const told = { id: _id, key, opened, passed, last, sentWithin }
    const heard = hearBeats(before, told, beats, limitsOf(rule, courseLength))
    if (heard.last === last) return { ...heard, passed }
    await transaction.change(viewings, _id, { set: { last: heard.last } })
    await transaction.put(studiedCourses, {
      ...{ _id: courseDocument, person, course, covered: heard.studied.covered, at: now },
      settled: known?.settled ?? minutes(0),
      ...(known?.settlement && { settlement: known.settlement }),
    })
    for (const day of days) {
      const spans = heard.studied.days[day] ?? []
      if (spans.length > 0)
        await transaction.put(studiedDays, { _id: studiedDayId(person, day), busy: spans })
    }
    return { ...heard, passed }
  })
}

const limitsOf = (rule: StudyRule, courseLength: number): StudyLimits => ({
  courseLength,
  perCourse: (rule.mostMinutesPerCourse.value ?? Number.POSITIVE_INFINITY) * 60,
  perDay: rule.mostMinutesPerDay.value * 60,
})
