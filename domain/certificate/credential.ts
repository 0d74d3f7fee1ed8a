import type { Unit } from '@/domain/programme'
import type { CalendarDate, CountyId } from '@/domain/shared'

/** `certificate` 合格证书: the programme's pass rule is met. `transcript` 学分证明: what is recorded so far, and no more. */
export type CredentialKind = 'certificate' | 'transcript'

/** An amount that the paper prints, in hundredths of its unit; `needs` is null where no requirement is printed. */
export interface CertifiedAmount {
  readonly unit: Unit
  readonly has: number
  readonly needs: number | null
}

export interface CertifiedComponent extends CertifiedAmount {
  readonly name: string
}

/**
 * What a signature covers. It is exactly what the paper prints and nothing else, so that whoever verifies it learns nothing that is not
 * in his hand already.
 */
export interface Credential {
  readonly kind: CredentialKind
  readonly serial: string
  readonly county: CountyId
  /** Who issues it, in words. */
  readonly issuer: string
  readonly name: string
  readonly idMasked: string
  readonly programme: string
  readonly cohort?: string
  /** Absent where the programme counts nothing in one figure. */
  readonly headline?: CertifiedAmount
  readonly components: readonly CertifiedComponent[]
  readonly issuedOn: CalendarDate
}
