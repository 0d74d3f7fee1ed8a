import type { Answers } from '../../../../api/answers'

export type CertificatePageOf = Answers['certificate']['listCertificates']
export type ListedCertificate = CertificatePageOf['certificates'][number]
export type Survey = NonNullable<CertificatePageOf['survey']>
export type Show = 'valid' | 'mismatched' | 'revoked'

/** Readings that an issue, a revocation or a survey makes old. */
export const STALE = ['certificate.listCertificates']
