import { router } from '@/cloudfunctions/kernel'
import { issueCertificate } from './procedures/issue-certificate'
import { listCertificates } from './procedures/list-certificates'
import { myCertificate } from './procedures/my-certificate'
import { published } from './procedures/published'
import { revokeCertificate } from './procedures/revoke-certificate'
import { issueCertificates, surveyCertificates } from './procedures/walk-certificates'

export const certificateRouter = router({
  issueCertificate,
  issueCertificates,
  listCertificates,
  myCertificate,
  published,
  revokeCertificate,
  surveyCertificates,
})
