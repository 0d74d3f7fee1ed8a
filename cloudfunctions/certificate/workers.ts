import type { Worker } from '@/cloudfunctions/kernel'
import type { CertificateJobKind } from './job'
import { issueCertificates } from './work/issue-all'
import { surveyCertificates } from './work/survey'

/** What works the jobs of this context, by the job's kind. */
export const certificateWorkers: Readonly<Record<CertificateJobKind, Worker>> = {
  'survey-certificates': surveyCertificates,
  'issue-certificates': issueCertificates,
}
