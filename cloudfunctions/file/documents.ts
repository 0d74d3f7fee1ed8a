import { type Collection, collection, type PartUpload, type StoredDocument } from '@/cloudfunctions/kernel'
import type { FileFormat, FileKind, FileProblem, FileSpec, VideoFacts } from '@/domain/file'
import type { Instant, PersonId } from '@/domain/shared'
import type { PictureHash } from '@/domain/similarity'

/**
 * `uploading` parts arrive · `inspecting` whole, being read · `ready` as its specification wants it · `refused` not so, its bytes are gone ·
 * `deleted` the tombstone: its bytes and its name are gone.
 */
export type FileStatus = 'uploading' | 'inspecting' | 'ready' | 'refused' | 'deleted'

/** A file that somebody uploaded, whatever it is for; `_id` is derived from the owner and the request. */
export interface FileDocument extends StoredDocument {
  owner: PersonId
  /** Which context it is for, and its document there; this context looks at neither. */
  purpose: string
  subject: string
  kind: FileKind
  format: FileFormat
  name: string
  bytes: number
  /** As it was when the upload began. */
  spec: FileSpec
  status: FileStatus
  refusal?: { code: 'FILE_NOT_ACCEPTED'; facts: FileProblem }
  video?: VideoFacts
  /** Of a video's first picture, as the phone says: the server cannot decode one. Absent where it showed too little. */
  cover?: PictureHash
  partBytes: number
  /** md5 of every part, in order, as the storage has them; empty before it is whole. */
  partDigests: readonly string[]
  /** Of size and part digests: the same for the same content, in any year and school. Empty before it is whole. */
  digest: string
  upload: PartUpload
  /** That reads it after it is whole; '' before. */
  job: string
  /** Who needs it, in the words of the contexts that claimed it; empty: the timer may remove it. */
  claims: readonly string[]
  isClaimed: boolean
  /** False until the bytes of a refused or deleted file are out of the storage. */
  isGone: boolean
  createdAt: Instant
  /** Of the last part that was asked for. */
  touchedAt: Instant
  deleted?: { at: Instant; by: PersonId | 'system'; why: string }
}
export const files: Collection<FileDocument> = collection('files')

/** Somebody watched or opened a file: once for every time the player was opened. */
export interface FileViewDocument extends StoredDocument {
  file: string
  person: PersonId
  name: string
  at: Instant
  /** When the last address was given: a long video needs several. */
  lastAt: Instant
}
export const fileViews: Collection<FileViewDocument> = collection('fileViews')
