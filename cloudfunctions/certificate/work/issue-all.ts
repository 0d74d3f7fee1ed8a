import { audit, type Worker } from '@/cloudfunctions/kernel'
import { issueCertificate } from '../certificates-of'
import { certificateSurveys } from '../documents'
import { mayGet } from './survey'
import { walkRoster } from './walk-roster'

/** Issues a certificate to everybody in service who has passed and holds none. Repeated, it issues to nobody twice. */
export const issueCertificates: Worker = async (job, workshop) => {
  const { store, keyring, now } = workshop
  const issuing = { store, keyring, now, by: job.by }
  const { counted, ...slice } = await walkRoster(job, workshop, async (visited) => {
    const { row, record, held } = visited
    const mismatched = held.filter(({ certificate }) => certificate.mismatch).length
    if (!mayGet(visited)) return { issued: held.length, mismatched }
    await issueCertificate(issuing, row, record)
    return { issued: held.length + 1, mismatched }
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
