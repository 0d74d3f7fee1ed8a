import type { Store } from '@/cloudfunctions/kernel'
import { refuse } from '@/cloudfunctions/kernel'
import type { RosterDocument } from '@/cloudfunctions/people'
import type { PersonId } from '@/domain/shared'
import { type CertificateDocument, certificates } from './documents'
import { type Issuing, issuePaper } from './issue'
import type { PersonalRecord } from './record'

/** More were never issued to one person: one a programme and revocation. */
const MOST = 50

/** Every certificate that somebody got for a programme, revoked ones too. */
export const certificatesOf = (
  store: Store,
  person: PersonId,
  programme: string,
): Promise<CertificateDocument[]> =>
  store.page(certificates, {
    where: { person, kind: 'certificate', 'statement.programme.id': programme },
    orderBy: [['at', 'desc']],
    limit: MOST,
  })

/**
 * The certificate 合格证书 of somebody who has passed: the valid one, else a new one, the first or the next after a revocation. Refuses with
 * CERTIFICATE_NOT_EARNED unless the programme's rule is met; where a document has no rule, nobody gets one.
 */
export async function issueCertificate(
  issuing: Issuing,
  row: RosterDocument,
  record: PersonalRecord,
): Promise<{ certificate: CertificateDocument; isNew: boolean }> {
  const { programme, verdict } = record.statement
  const earlier = await certificatesOf(issuing.store, row.person, programme.id)
  const valid = earlier.find(({ state }) => state === 'valid')
  if (valid) return { certificate: valid, isNew: false }
  if (verdict !== 'pass') return refuse('CERTIFICATE_NOT_EARNED', { verdict })
  const certificate = await issuePaper(issuing, 'certificate', row, record, String(earlier.length))
  return { certificate, isNew: true }
}
