import { FILE_FORMATS, type FileFormat, kindOf } from '@/domain/file'
import type { EvidenceItem, EvidenceKind } from '../specification'

const MEGABYTE = 1_000_000

/** Bytes of one file, by kind; a thousand million for a video is what Hefei's 附件 2 calls 1 GB, read as decimal. */
const MOST_BYTES: Readonly<Record<EvidenceKind, number>> = {
  document: 50 * MEGABYTE,
  picture: 20 * MEGABYTE,
  video: 1000 * MEGABYTE,
}

/** Every format that the storage takes of these kinds. */
export const formatsOf = (kinds: readonly EvidenceKind[]): FileFormat[] =>
  FILE_FORMATS.filter((format) => kinds.includes(kindOf(format)))
const mostBytesOf = (kinds: readonly EvidenceKind[]): number =>
  Math.max(...kinds.map((kind) => MOST_BYTES[kind]))

type Words = readonly [id: string, title: string, asks: string, distinction: string, pass: string]

const item = (
  [id, title, asks, distinction, pass]: Words,
  kinds: readonly EvidenceKind[],
  more: Partial<EvidenceItem> = {},
): EvidenceItem => ({
  id,
  title,
  asks,
  kinds,
  count: { atLeast: 1, atMost: 1 },
  formats: formatsOf(kinds),
  mostBytes: mostBytesOf(kinds),
  showsPupils: false,
  criteria: { distinction, pass },
  ...more,
})

/** A text: a plan, a design, a report. */
export const document = (...words: Words): EvidenceItem => item(words, ['document'])

/** Whatever form the author likes; a recording as well as a file. */
export const anyForm = (...words: Words): EvidenceItem => item(words, ['document', 'picture', 'video'])

/** One to six pictures, or a document that holds them; of pupils' work, so of a class. */
export const pupilWork = (...words: Words): EvidenceItem =>
  item(words, ['picture', 'document'], { count: { atLeast: 1, atMost: 6 }, showsPupils: true })

/** The author speaks or shows the screen; no pupil is in the picture. */
export const talk = (atMost: number, ...words: Words): EvidenceItem =>
  item(words, ['video'], { minutes: { atMost } })

/** A clip of a lesson, with pupils. */
export const clip = (atMost: number, ...words: Words): EvidenceItem =>
  item(words, ['video'], { minutes: { atMost }, showsPupils: true })

/** A recorded lesson of a length that has two ends. */
export const lesson = (atLeast: number, atMost: number, ...words: Words): EvidenceItem =>
  item(words, ['video'], { minutes: { atLeast, atMost }, showsPupils: true })
