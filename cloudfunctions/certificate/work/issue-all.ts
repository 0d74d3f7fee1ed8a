import { audit, type Worker } from '@/cloudfunctions/kernel'
import { issueCertificate } from '../certificates-of'
import { certificateSurveys } from '../documents'
import { walkRoster } from './walk-roster'

/** Issues a certificate to everybody in service who has passed and holds none. Repeated, it issues to nobody twice. */
export const issueCertificates: Worker = async (job, workshop) => {
  const { store, keyring, now } = workshop
  const issuing = { store, keyring, now, by: job.by, cohort: String(job.input.cohort) }
  const { counted, ...slice } = await walkRoster(job, workshop, async ({ row, record, valid }) => {
    if (valid) return { issued: 1, mismatched: valid.mismatch ? 1 : 0 }
    if (row.state !== 'active' || record.statement.verdict !== 'pass') return {}
    await issueCertificate(issuing, row, record)
    return { issued: 1 }
  })
  if (slice.finished) {
    await store.put(certificateSurveys, { _id: store.county, at: now, ...counted })
    await audit(store, now, {
      by: job.by,
      action: 'issue-certificates',
      subject: job._id,
      facts: { ...counted },
    })
  }
  return slice
}
