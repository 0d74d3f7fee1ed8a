import type { Answers } from '../../answers'

export type CertificatePageOf = Answers['certificate']['listCertificates']
export type ListedCertificate = CertificatePageOf['certificates'][number]
export type Survey = NonNullable<CertificatePageOf['survey']>
export type Show = 'valid' | 'mismatched' | 'revoked'

/** Readings that an issue, a revocation or a survey makes old. */
export const STALE = ['certificate.listCertificates']

/** Chosen once an intention, so that a request that is sent again orders nothing twice. */
export const newRequestKey = (): string =>
  `walk-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10).padEnd(8, '0')}`
