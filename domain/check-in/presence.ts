import { type Instant, MINUTE, type Minutes, minutes } from '../shared'

/** Programme data: how late is late. Where the region's document is silent the data says `inferred`. */
export interface PresencePolicy {
  lateGrace: Minutes
  earlyLeaveGrace: Minutes
  inferred: boolean
}

export interface Presence {
  /** whole minutes inside the session; 0 until both scans are there */
  minutes: Minutes
  /** minutes after the start, only beyond the grace */
  late?: Minutes
  /** minutes before the end, only beyond the grace */
  leftEarly?: Minutes
  /** both scans, in order: what earns */
  complete: boolean
  /** the graces behind `late` and `leftEarly` are an assumption, to be shown as one */
  inferred: boolean
}

/**
 * Presence from the first check-in and the check-out of one person in one session.
 * Within the grace the whole edge counts; beyond it, from the scan itself.
 */
export function judgePresence(
  scans: { in?: Instant; out?: Instant },
  session: { start: Instant; end: Instant },
  policy: PresencePolicy,
): Presence {
  const lateBy = scans.in === undefined ? 0 : wholeMinutes(scans.in - session.start)
  const earlyBy = scans.out === undefined ? 0 : wholeMinutes(session.end - scans.out)
  const isLate = lateBy > policy.lateGrace
  const isEarly = earlyBy > policy.earlyLeaveGrace
  const marks = {
    inferred: policy.inferred,
    ...(isLate && { late: minutes(lateBy) }),
    ...(isEarly && { leftEarly: minutes(earlyBy) }),
  }
  if (scans.in === undefined || scans.out === undefined || scans.out < scans.in) {
    return { minutes: minutes(0), complete: false, ...marks }
  }
  const from = isLate ? scans.in : session.start
  const to = isEarly ? scans.out : session.end
  return { minutes: minutes(Math.max(0, to - from) / MINUTE), complete: true, ...marks }
}

const wholeMinutes = (ms: number): number => Math.max(0, Math.floor(ms / MINUTE))
