import { refuse } from '@/cloudfunctions/kernel'
import { type CheckInVerdict, fromUnixSeconds } from '@/domain/check-in'

type Rejection = Extract<CheckInVerdict, { result: 'reject' }>

/** K1's reasons as refusals with the facts that a person can act on. */
export function refuseVerdict(verdict: Rejection): never {
  switch (verdict.reason) {
    case 'format':
      return refuse('CODE_UNREADABLE', {})
    case 'mac':
      return refuse('CODE_FORGED', {})
    case 'session':
      return refuse('CODE_OF_OTHER_SESSION', {})
    case 'revoked':
      return refuse('CODE_REVOKED', {})
    case 'not-open':
      return refuse('DOORS_NOT_OPEN', { opensAt: fromUnixSeconds(verdict.opensAt) })
    case 'closed':
      return refuse('DOORS_CLOSED', { closedAt: fromUnixSeconds(verdict.closedAt) })
    case 'stale':
      return refuse('CODE_STALE', { behindSeconds: verdict.behind })
    case 'future':
      return refuse('CODE_FROM_FUTURE', { aheadSeconds: verdict.ahead })
    case 'wrong-code':
      return refuse('CODE_WRONG', { remaining: 0 })
    case 'claim-mismatch':
      return refuse('CAPTURE_MISMATCH', {})
    case 'too-late':
      return refuse('CAPTURE_TOO_LATE', { latest: fromUnixSeconds(verdict.latest) })
  }
}
