import type { Worker } from '@/cloudfunctions/kernel'
import { compareStatements } from '@/domain/certificate'
import { certificateSurveys, certificates } from '../documents'
import { walkRoster } from './walk-roster'

/** Counts who may get a certificate, and marks every certificate whose record says less than it does by now. */
export const surveyCertificates: Worker = async (job, workshop) => {
  const { store, now } = workshop
  const { counted, ...slice } = await walkRoster(job, workshop, async ({ row, record, valid }) => {
    if (!valid) return { open: row.state === 'active' && record.statement.verdict === 'pass' ? 1 : 0 }
    const mismatch = compareStatements(valid.statement, record.statement) ?? null
    await store.change(certificates, valid._id, { set: { mismatch } })
    return { issued: 1, mismatched: mismatch ? 1 : 0 }
  })
  if (slice.finished) await store.put(certificateSurveys, { _id: store.county, at: now, ...counted })
  return slice
}
