import type { Instant } from './shared'

type NoFacts = Record<string, never>

/** Every “no” of the system and the facts that the screen needs to explain it. One list, so that no code is without a sentence. */
export interface RefusalFacts {
  // reaching the system
  NOT_SIGNED_IN: NoFacts
  NOT_BOUND: NoFacts
  NOT_ALLOWED: { needs: readonly string[] }
  BAD_REQUEST: { problems: readonly { path: string; problem: string }[] }
  NOT_FOUND: { what: string }
  TRY_AGAIN: NoFacts
  INTERNAL: { reference: string }

  // people: binding, invitations, browsers
  BINDING_WRONG: { remaining: number }
  BINDING_LOCKED: { lockedUntil: Instant }
  TELEPHONE_NOT_VERIFIED: NoFacts
  TELEPHONE_NOT_ON_ROSTER: { several: boolean }
  ACCOUNT_ALREADY_BOUND: NoFacts
  PERSON_ALREADY_BOUND: NoFacts
  INVITATION_REVOKED: NoFacts
  INVITATION_EXPIRED: { expiresAt: Instant }
  SIGN_IN_ON_PHONE: NoFacts
  TICKET_EXPIRED: NoFacts

  // check-in
  CODE_UNREADABLE: NoFacts
  CODE_FORGED: NoFacts
  CODE_OF_OTHER_SESSION: NoFacts
  CODE_REVOKED: NoFacts
  CODE_STALE: { behindSeconds: number }
  CODE_FROM_FUTURE: { aheadSeconds: number }
  CODE_WRONG: { remaining: number }
  CODE_LOCKED: { until: Instant }
  CAPTURE_MISMATCH: NoFacts
  CAPTURE_TOO_LATE: { latest: Instant }
  DOORS_NOT_OPEN: { opensAt: Instant }
  DOORS_CLOSED: { closedAt: Instant }
  SESSION_CANCELLED: { why: string }

  // sessions
  SESSION_NOT_VALID: { problems: readonly { code: string; halfDay?: number; item?: number }[] }
  SESSION_NOT_CHANGEABLE: { why: string }
  ALREADY_CHECKED_IN: NoFacts
}
export type RefusalCode = keyof RefusalFacts
