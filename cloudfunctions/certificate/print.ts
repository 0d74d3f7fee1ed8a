import type { FileStorage, Store } from '@/cloudfunctions/kernel'
import type { CertificateDocument } from './documents'
import { paperTitle, writePaper } from './templates/paper'
import { verificationAddress } from './verification-address'

const ADDRESS_LASTS_SECONDS = 600

/** Prints a paper as PDF; answers an address that works for ten minutes. Printed again it takes the place of the first print. */
export async function printPaper(
  { store, storage }: { store: Store; storage: FileStorage },
  certificate: CertificateDocument,
): Promise<{ url: string; fileName: string }> {
  const bytes = await writePaper(certificate, verificationAddress(certificate.credential))
  const file = await storage.write(`papers/${store.county}/${certificate._id}.pdf`, bytes)
  const { kind, name, issuedOn } = certificate
  return {
    url: await storage.signRead(file, ADDRESS_LASTS_SECONDS),
    fileName: `${paperTitle(kind)}-${name}-${issuedOn}.pdf`,
  }
}
