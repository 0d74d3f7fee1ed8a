import { type ActorContext, deterministicId, refuse } from '@/cloudfunctions/kernel'
import { contentTypeOf, type FileSpec, formatOf, judgeWanted, kindOf, partBytesFor } from '@/domain/file'
import type { PictureHash } from '@/domain/similarity'
import { type FileDocument, files } from './documents'

/** Uploads of one person that take parts at the same time. */
const MOST_OPEN = 20

export interface WantedFile {
  purpose: string
  subject: string
  name: string
  bytes: number
  /** Of a video. */
  cover?: PictureHash
  spec: FileSpec
  /** Chosen once per picked file: asked again with it, it is the same upload. */
  requestKey: string
}

/**
 * Begins an upload of the caller's; its parts then go through `file.signParts` and `file.completeFile`. The context that begins it has judged that
 * the caller may. Refuses with FILE_NOT_ACCEPTED or TOO_MANY_UPLOADS.
 */
export async function beginFile(
  { store, storage, actor, now }: ActorContext,
  { requestKey, ...wanted }: WantedFile,
): Promise<FileDocument> {
  const _id = deterministicId('file', actor.county, actor.person, requestKey)
  const known = await store.find(files, _id)
  if (known) return known
  const problem = judgeWanted(wanted.spec, wanted)
  const format = formatOf(wanted.name)
  if (problem || !format) return refuse('FILE_NOT_ACCEPTED', problem ?? { problem: 'damaged' })
  const open = await store.count(files, { owner: actor.person, status: 'uploading' })
  if (open >= MOST_OPEN) refuse('TOO_MANY_UPLOADS', { limit: MOST_OPEN })
  const path = `files/${actor.county}/${actor.person}/${_id}.${format}`
  const file: Omit<FileDocument, 'county'> = {
    _id,
    owner: actor.person,
    ...wanted,
    kind: kindOf(format),
    format,
    status: 'uploading',
    partBytes: partBytesFor(wanted.bytes),
    partDigests: [],
    digest: '',
    upload: await storage.parts.start(path, contentTypeOf(format)),
    job: '',
    claims: [],
    isClaimed: false,
    isGone: false,
    createdAt: now,
    touchedAt: now,
  }
  if ((await store.insert(files, file)) === 'inserted') return { ...file, county: actor.county }
  // Somebody's double tap: the other request's upload is the one that stands.
  await storage.parts.abandon(file.upload)
  return (await store.find(files, _id)) ?? refuse('TRY_AGAIN', {})
}
