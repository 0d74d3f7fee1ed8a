import { minutes } from '@/domain/shared'
import type { EvidenceRule } from '../framework'
import type { AfterClose, LogRule, PresencePolicy } from '../recognition'
import { inferred, type Source, type Sourced } from '../sourced'
import type { StudyRule } from '../study-rule'

/** None of the five documents says how late is too late; `source` is the clause that asks for presence. */
export const unprintedPresencePolicy = (source: Source): PresencePolicy => ({
  lateGraceMinutes: inferred(minutes(15), source, 'late-grace-not-printed'),
  earlyLeaveGraceMinutes: inferred(minutes(15), source, 'early-leave-grace-not-printed'),
})

/** Zhejiang asks for a log and says nothing about it, the others do not ask; due on the next day at 22:00. */
export const unprintedLogRule = (source: Source): LogRule => ({
  fewest: inferred(100, source, 'log-length-not-printed'),
  most: inferred(2000, source, 'log-length-not-printed'),
  mostPictures: inferred(9, source, 'log-pictures-not-printed'),
  due: inferred({ daysAfter: 1, minuteOfDay: 22 * 60 }, source, 'log-deadline-not-printed'),
  acceptsLate: inferred(true, source, 'late-log-not-printed'),
  requiredForCredit: inferred(false, source, 'credit-without-log-not-printed'),
})

/** No document says how long recordings of pupils are kept; a year after the cycle leaves time for objections. */
export const unprintedEvidenceRule = (source: Source): EvidenceRule => ({
  keepsDaysAfterCycle: inferred(365, source, 'evidence-retention-not-printed'),
})

/** The documents ask for minutes or hours of online study and say nothing about how they are counted. */
export const unprintedStudyRule = (source: Source): StudyRule => ({
  mostMinutesPerDay: inferred(minutes(240), source, 'study-minutes-per-day-not-printed'),
  mostMinutesPerCourse: inferred(null, source, 'study-minutes-per-course-not-printed'),
  sentWithin: inferred(minutes(24 * 60), source, 'kept-study-minutes-not-printed'),
  charactersPerMinute: inferred(300, source, 'reading-speed-not-printed'),
  selfTest: inferred('offered', source, 'self-test-not-printed'),
  planFields: inferred(
    ['situation', 'goal', 'points', 'schedule', 'outcome', 'note'],
    source,
    'personal-plan-template-not-printed',
  ),
  fewestInPost: inferred(20, source, 'post-length-not-printed'),
  postsDistinct: inferred(true, source, 'repeated-posts-not-printed'),
})

/** No document says what becomes of a fact that is recorded when its cohort is over; nobody is to lose it. */
export const unprintedAfterClose = (source: Source): Sourced<AfterClose> =>
  inferred('next-cohort', source, 'entries-after-close-not-printed')
