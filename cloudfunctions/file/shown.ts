import type { PartStorage, StoredPart } from '@/cloudfunctions/kernel'
import { isGone } from '@/cloudfunctions/kernel'
import type { FileDocument } from './documents'

/** A file as its owner and those who may see it are shown it; never where its bytes lie. */
export const shownFile = (file: FileDocument) => ({
  id: file._id,
  purpose: file.purpose,
  subject: file.subject,
  kind: file.kind,
  name: file.name,
  bytes: file.bytes,
  status: file.status,
  ...(file.refusal && { refusal: file.refusal }),
  ...(file.video && { video: file.video }),
  partBytes: file.partBytes,
  isClaimed: file.isClaimed,
  job: file.job,
  createdAt: file.createdAt,
})

/** With what has arrived of it, asked of the storage itself. */
export async function shownWithParts(storage: { parts: PartStorage }, file: FileDocument) {
  const parts = file.status === 'uploading' ? await arrivedParts(storage, file) : []
  return { ...shownFile(file), parts: parts.map(({ number, md5 }) => ({ number, md5 })) }
}

/** The parts that arrived whole: of the size that their place wants. An upload that has ended has none. */
export async function arrivedParts(
  { parts }: { parts: PartStorage },
  { bytes, partBytes, upload }: FileDocument,
): Promise<StoredPart[]> {
  const list = await parts.list(upload).catch((error: unknown) => {
    if (isGone(error)) return []
    throw error
  })
  const count = Math.ceil(bytes / partBytes)
  const bytesOf = (number: number) => (number === count ? bytes - (count - 1) * partBytes : partBytes)
  return list.filter((part) => part.number <= count && part.bytes === bytesOf(part.number))
}
