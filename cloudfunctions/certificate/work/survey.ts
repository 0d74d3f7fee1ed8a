import type { Worker } from '@/cloudfunctions/kernel'
import { compareStatements } from '@/domain/certificate'
import { certificateSurveys, certificates } from '../documents'
import { type Visited, walkRoster } from './walk-roster'

/** Counts who may get a certificate, and marks every certificate whose record says less than it does by now. */
export const surveyCertificates: Worker = async (job, workshop) => {
  const { store, now } = workshop
  const { counted, ...slice } = await walkRoster(job, workshop, async ({ row, record, valid, held }) => {
    let mismatched = 0
    for (const { certificate, now: today } of held) {
      const mismatch = compareStatements(certificate.statement, today.statement) ?? null
      await store.change(certificates, certificate._id, { set: { mismatch } })
      if (mismatch) mismatched += 1
    }
    return { open: mayGet({ row, record, valid }) ? 1 : 0, issued: held.length, mismatched }
  })
  if (slice.finished) await store.put(certificateSurveys, { _id: store.county, at: now, ...counted })
  return slice
}

/** Whether a certificate is open to somebody: in service, passed, and without one. */
export const mayGet = ({ row, record, valid }: Pick<Visited, 'row' | 'record' | 'valid'>): boolean =>
  !valid && row.state === 'active' && record.statement.verdict === 'pass'
