import { type FileStorage, offerDownload, type Store } from '@/cloudfunctions/kernel'
import type { Instant } from '@/domain/shared'
import type { CertificateDocument } from './documents'
import { paperTitle, writePaper } from './templates/paper'
import { verificationAddress } from './verification-address'

/** Prints a paper as PDF; answers an address that works for ten minutes. */
export async function printPaper(
  tools: { store: Store; storage: FileStorage; now: Instant },
  certificate: CertificateDocument,
): Promise<{ url: string; fileName: string }> {
  const bytes = await writePaper(certificate, verificationAddress(certificate.credential))
  const { kind, name, issuedOn } = certificate
  return {
    url: await offerDownload(tools, { of: ['paper', certificate._id], ending: 'pdf', bytes }),
    fileName: `${paperTitle(kind)}-${name}-${issuedOn}.pdf`,
  }
}
