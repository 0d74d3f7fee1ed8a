import type { Slice, Worker, Workshop } from '@/cloudfunctions/kernel'
import { isContentOf, judgeStored, SIGNATURE_BYTES, signatureOf, type VideoReading } from '@/domain/file'
import { removeBytes } from '../delete'
import { type FileDocument, files } from '../documents'
import { readRange } from './read-range'
import { readVideo } from './read-video'

const ADDRESS_SECONDS = 10 * 60

/**
 * Reads a whole file where it lies, by ranges, and judges it by the specification that its upload began with. Nothing that the phone said is believed.
 * A file that is refused is removed at once: its owner has it on the phone.
 */
export const inspectFile: Worker = async (job, workshop) => {
  const { store } = workshop
  const file = await store.find(files, String(job.input.file))
  if (file?.status === 'inspecting') await inspect(file, workshop)
  const after = file && (await store.find(files, file._id))
  if (after?.status === 'refused') await removeBytes(workshop, after)
  return finished(after?.status ?? 'deleted')
}

async function inspect(file: FileDocument, { store, storage }: Workshop): Promise<void> {
  const url = await storage.signRead(file.upload.fileId, ADDRESS_SECONDS)
  const signature = signatureOf(await readRange(url, 0, Math.min(SIGNATURE_BYTES, file.bytes)))
  const isVideo = file.kind === 'video' && isContentOf(signature, file.format)
  const video: VideoReading | undefined = isVideo ? await readVideo(url, file.bytes) : undefined
  const problem = judgeStored(file.spec, file.format, { signature, ...(video && { video }) })
  const read = video?.state === 'read' ? { video: video.video } : {}
  const verdict = problem
    ? { status: 'refused', refusal: { code: 'FILE_NOT_ACCEPTED', facts: problem } }
    : { status: 'ready' }
  await store.change(files, file._id, { set: { ...verdict, ...read } }, { status: 'inspecting' })
}

const finished = (status: FileDocument['status']): Slice => ({
  done: 1,
  total: 1,
  cursor: '',
  finished: { status },
})
