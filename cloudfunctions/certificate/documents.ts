import { type Collection, collection, type StoredDocument } from '@/cloudfunctions/kernel'
import type { CredentialKind, Mismatch, Statement } from '@/domain/certificate'
import type { CalendarDate, Instant, PersonId, SchoolId } from '@/domain/shared'

/** A paper that is out; `_id` is its serial number, derived from what it is about, so that a repeated order makes no second one. */
export interface CertificateDocument extends StoredDocument {
  kind: CredentialKind
  person: PersonId
  name: string
  idMasked: string
  school: SchoolId
  schoolName: string
  /** The cohort 期 that it is about, and in words with its dates; empty where the county has none. */
  cohort: string
  cohortName: string
  statement: Statement
  /** What each entry of the statement was, e.g. the title of the session. */
  titles: Readonly<Record<string, string>>
  issuedOn: CalendarDate
  issuer: string
  by: PersonId
  at: Instant
  /** The signed credential, compact JWS. */
  credential: string
  state: 'valid' | 'revoked'
  revokedOn?: CalendarDate
  revokedBy?: PersonId
  why?: string
  /** The ledger says something else by now; `null` after a look that found nothing. */
  mismatch?: Mismatch | null
}
export const certificates: Collection<CertificateDocument> = collection('certificates')

/** The newest signed list of a county; `_id` is the county. */
export interface RevocationListDocument extends StoredDocument {
  at: Instant
  list: string
}
export const revocationLists: Collection<RevocationListDocument> = collection('revocationLists')

/** What the last look over the whole roster counted; `_id` is the county. */
export interface CertificateSurveyDocument extends StoredDocument {
  at: Instant
  people: number
  open: number
  issued: number
  mismatched: number
}
export const certificateSurveys: Collection<CertificateSurveyDocument> = collection('certificateSurveys')
