import { refuse, type Store } from '@/cloudfunctions/kernel'
import type { StudyRule } from '@/domain/programme'
import { addDays, dateInChina, type Instant, MINUTE, minutes, SECOND } from '@/domain/shared'
import {
  type BeatProblem,
  creditBeat,
  isBeatSigned,
  judgeBeat,
  type SignedBeat,
  type Studied,
} from '@/domain/study'
import {
  studiedCourseId,
  studiedCourses,
  studiedDayId,
  studiedDays,
  type ViewingDocument,
  viewings,
} from './documents'

export interface HeardBeats {
  studied: Studied
  /** seconds of real time since the viewing was opened, by the server */
  passed: number
  /** why heartbeats earned nothing, each reason once */
  problems: (BeatProblem | 'not-signed')[]
}

/**
 * Counts the heartbeats of one viewing, in one transaction over what this person has studied, so that two devices cannot count the same
 * second. Heartbeats that came before are left out; the same call again changes nothing.
 */
export function hearBeats(
  store: Store,
  viewing: ViewingDocument,
  beats: readonly SignedBeat[],
  { rule, courseLength, now }: { rule: StudyRule; courseLength: number; now: Instant },
): Promise<HeardBeats> {
  const { _id, person, course, opened, key } = viewing
  const passed = Math.floor((now - opened) / SECOND)
  const sentWithin = (rule.sentWithin.value * MINUTE) / SECOND
  const limits = {
    courseLength,
    perCourse: (rule.mostMinutesPerCourse.value ?? Number.POSITIVE_INFINITY) * 60,
    perDay: rule.mostMinutesPerDay.value * 60,
  }
  const firstDay = dateInChina(opened)
  const days = [firstDay, addDays(firstDay, 1)]
  const ids = {
    course: studiedCourseId(person, course),
    day: (day: (typeof days)[number]) => studiedDayId(person, day),
  }
  return store.transaction(async (transaction) => {
    const fresh = (await transaction.find(viewings, _id)) ?? refuse('NOT_FOUND', { what: 'viewing' })
    const known = await transaction.find(studiedCourses, ids.course)
    const busy = await Promise.all(days.map((day) => transaction.find(studiedDays, ids.day(day))))
    let studied: Studied = {
      covered: known?.covered ?? [],
      days: Object.fromEntries(days.map((day, index) => [day, busy[index]?.busy ?? []])),
    }
    let last = fresh.last
    const problems = new Set<BeatProblem | 'not-signed'>()
    for (const beat of beats) {
      const signed = isBeatSigned(key, _id, beat)
      const problem = signed ? judgeBeat(beat, { passed, last, sentWithin }) : 'not-signed'
      if (problem) problems.add(problem)
      else studied = creditBeat(studied, beat, opened, limits)
      if (signed) last = Math.max(last, beat.sequence)
    }
    if (last > fresh.last) {
      const { covered } = studied
      await transaction.change(viewings, _id, { set: { last } })
      await transaction.put(studiedCourses, {
        ...{ _id: ids.course, person, course, covered, at: now },
        settled: known?.settled ?? minutes(0),
        ...(known?.settlement && { settlement: known.settlement }),
      })
      for (const day of days) {
        const seconds = studied.days[day] ?? []
        if (seconds.length > 0) await transaction.put(studiedDays, { _id: ids.day(day), busy: seconds })
      }
    }
    return { studied, passed, problems: [...problems] }
  })
}
