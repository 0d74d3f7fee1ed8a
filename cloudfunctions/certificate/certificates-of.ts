import type { Store } from '@/cloudfunctions/kernel'
import { refuse } from '@/cloudfunctions/kernel'
import type { RosterDocument } from '@/cloudfunctions/people'
import type { PersonId } from '@/domain/shared'
import { type CertificateDocument, certificates } from './documents'
import { type Issuing, issuePaper } from './issue'
import type { PersonalRecord } from './record'

/** More were never issued to one person: one a cohort and revocation. */
const MOST = 50

/** Every certificate that somebody got, the newest first, revoked ones too. */
export const certificatesOf = (store: Store, person: PersonId): Promise<CertificateDocument[]> =>
  store.page(certificates, {
    where: { person, kind: 'certificate' },
    orderBy: [['at', 'desc']],
    limit: MOST,
  })

/**
 * The certificate 合格证书 of somebody who has passed: the valid one of this cohort, else a new one, the first or the next after a
 * revocation. Refuses with CERTIFICATE_NOT_EARNED unless the programme's rule is met; where a document has no rule, nobody gets one.
 */
export async function issueCertificate(
  issuing: Issuing,
  row: RosterDocument,
  record: PersonalRecord,
): Promise<{ certificate: CertificateDocument; isNew: boolean }> {
  const { verdict } = record.statement
  const earlier = (await certificatesOf(issuing.store, row.person)).filter((one) => isAbout(one, record))
  const valid = earlier.find(({ state }) => state === 'valid')
  if (valid) return { certificate: valid, isNew: false }
  if (verdict !== 'pass') return refuse('CERTIFICATE_NOT_EARNED', { verdict })
  const certificate = await issuePaper(issuing, 'certificate', row, record, String(earlier.length))
  return { certificate, isNew: true }
}

/** Whether a paper is about the programme and the cohort of this record. */
export const isAbout = ({ cohort, statement }: CertificateDocument, record: PersonalRecord): boolean =>
  cohort === record.cohort && statement.programme.id === record.statement.programme.id
