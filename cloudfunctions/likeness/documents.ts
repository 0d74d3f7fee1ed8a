import { type Collection, collection, type StoredDocument } from '@/cloudfunctions/kernel'
import type { PersonId } from '@/domain/shared'
import type { PictureHash, Recording } from '@/domain/similarity'

/** The reflection of an attempt, or one of its files. */
export const REFLECTION = 'reflection'

/** What a part of handed-in work is recognised by, over all people, schools and years; `_id` is `attempt:part`. */
export interface MarkDocument extends StoredDocument {
  attempt: string
  task: string
  person: PersonId
  /** `reflection`, or the id of a file */
  part: string
  /** What equal or similar work has in common with it: digests, bands of its text, keys of its picture or recording. */
  keys: readonly string[]
  picture?: PictureHash
  /** Of a video whose first picture says something; marks of earlier versions have none. */
  recording?: Recording
}
export const marks: Collection<MarkDocument> = collection('likenessMarks')

/** Words of a reflection or a document, cut where they get too long; `_id` is the mark's, which many are read of at a time. */
export interface MarkedTextDocument extends StoredDocument {
  attempt: string
  text: string
}
export const markedTexts: Collection<MarkedTextDocument> = collection('likenessTexts')
