import { addMs, type Instant, MINUTE, type PersonId } from '../shared'

/** Time to take out a phone and scan, too short to find the accomplice who is at lunch. Our judgement: no document gives one. */
export const SECOND_SCAN_WINDOW = 3 * MINUTE

export type CallRefusal =
  /** only while the half-day runs, and so that the window ends before check-out begins */
  { reason: 'not-now'; from: Instant; until: Instant } | { reason: 'still-open'; closesAt: Instant }

/** Whether the trainer may call a second scan now; `open` is the end of the window of an earlier call, if there is one. */
export function judgeCall(
  session: { start: Instant; checkOutFrom: Instant },
  now: Instant,
  open?: Instant,
): CallRefusal | undefined {
  const until = addMs(session.checkOutFrom, -SECOND_SCAN_WINDOW)
  if (now < session.start || now > until) return { reason: 'not-now', from: session.start, until }
  return open !== undefined && now <= open ? { reason: 'still-open', closesAt: open } : undefined
}

/** A scan that the trainer calls for at an unannounced moment: somebody absent who is sent codes does not answer in time. */
export interface SecondScanCall {
  calledAt: Instant
  /** ms in which an answer counts */
  window: number
}

export interface SecondScanAnswer {
  person: PersonId
  /** the server's time; the capture time when `claimed` */
  at: Instant
  /** scanned without signal and sent later: only the phone says when */
  claimed: boolean
}

/** Every person asked stands in exactly one list, `unanswered` only once the window is closed. */
export interface SecondScanRoll {
  state: 'open' | 'closed'
  closesAt: Instant
  /** answered online within the window: this confirms a pending check-in */
  answered: PersonId[]
  /** claims to have answered in time without signal: shown, confirms nothing, as one claim cannot prove another */
  claimed: PersonId[]
  /** answered after the window */
  late: PersonId[]
  /** marked, never expelled */
  unanswered: PersonId[]
}

/** Who answered. Asked are those who were in the room at the call: checked in by then and not yet out. */
export function judgeSecondScan(
  call: SecondScanCall,
  presences: readonly { person: PersonId; in: Instant; out?: Instant }[],
  answers: readonly SecondScanAnswer[],
  now: Instant,
): SecondScanRoll {
  const closesAt = addMs(call.calledAt, call.window)
  const roll: SecondScanRoll = {
    state: now <= closesAt ? 'open' : 'closed',
    closesAt,
    answered: [],
    claimed: [],
    late: [],
    unanswered: [],
  }
  for (const presence of presences) {
    if (!wasInside(presence, call.calledAt)) continue
    const theirs = answers.filter(({ person, at }) => person === presence.person && at >= call.calledAt)
    const list = listFor(theirs, closesAt)
    if (list !== 'unanswered' || roll.state === 'closed') roll[list].push(presence.person)
  }
  return roll
}

const wasInside = (presence: { in: Instant; out?: Instant }, at: Instant): boolean =>
  presence.in <= at && (presence.out === undefined || presence.out > at)

function listFor(answers: readonly SecondScanAnswer[], closesAt: Instant) {
  const inTime = answers.filter(({ at }) => at <= closesAt)
  if (inTime.some(({ claimed }) => !claimed)) return 'answered'
  if (inTime.length > 0) return 'claimed'
  return answers.length > 0 ? 'late' : 'unanswered'
}
