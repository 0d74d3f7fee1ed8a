import { addMs, HOUR, type Instant } from '@/domain/shared'

/** Issue 2, item 5: five wrong tries lock the trying account for an hour. */
const WRONG_TRIES_ALLOWED = 5
const LOCK_MS = HOUR

/** What is kept of an account's wrong tries; a successful binding forgets them. */
export interface BindingTries {
  wrong: number
  lockedUntil?: Instant
}

export type BindingTryVerdict = { kind: 'open'; remaining: number } | { kind: 'locked'; lockedUntil: Instant }

export const noBindingTries: BindingTries = { wrong: 0 }

/** May this account try now, and how often may it still be wrong? A lock that has run out starts again from nothing. */
export function judgeBindingTry(tries: BindingTries, now: Instant): BindingTryVerdict {
  if (tries.lockedUntil === undefined) return { kind: 'open', remaining: WRONG_TRIES_ALLOWED - tries.wrong }
  if (now < tries.lockedUntil) return { kind: 'locked', lockedUntil: tries.lockedUntil }
  return { kind: 'open', remaining: WRONG_TRIES_ALLOWED }
}

/** The tries to keep after one more that was wrong. A try during a lock neither counts nor prolongs it. */
export function afterWrongTry(tries: BindingTries, now: Instant): BindingTries {
  const verdict = judgeBindingTry(tries, now)
  if (verdict.kind === 'locked') return tries
  const wrong = WRONG_TRIES_ALLOWED - verdict.remaining + 1
  return wrong >= WRONG_TRIES_ALLOWED ? { wrong, lockedUntil: addMs(now, LOCK_MS) } : { wrong }
}
