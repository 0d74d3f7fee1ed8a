import { minutes } from '@/domain/shared'
import type { EvidenceRule } from '../framework'
import type { LogRule, PresencePolicy } from '../recognition'
import { inferred, type Source } from '../sourced'

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
