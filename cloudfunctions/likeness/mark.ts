import type { AttemptDocument } from '@/cloudfunctions/evidence'
import { type FileDocument, files } from '@/cloudfunctions/file'
import { type FileStorage, isLost, oneOf, type Store } from '@/cloudfunctions/kernel'
import { bandKeysOf, pictureKeysOf, recordingKeysOf, shinglesOf, signatureOf } from '@/domain/similarity'
import { type MarkDocument, markedTexts, marks, REFLECTION } from './documents'
import { hashOfPicture } from './read/hash-of-picture'
import { wordsOfDocument } from './read/words-of-document'

/** Larger pictures and documents are compared by their digest only. */
const MOST_BYTES = 12 * 2 ** 20
const MOST_TEXT = 30_000
const MOST_FILES = 100

interface Recognised extends Pick<MarkDocument, 'keys' | 'picture' | 'recording'> {
  text?: string
}
const NOTHING: Recognised = { keys: [] }

/** Reads what was handed in and keeps what it is recognised by. Harmless to repeat. */
export async function markAttempt(
  { store, storage }: { store: Store; storage: FileStorage },
  attempt: AttemptDocument,
): Promise<void> {
  const ids = attempt.attachments.map(({ file }) => file)
  const attached =
    ids.length === 0 ? [] : await store.page(files, { where: { _id: oneOf(ids) }, limit: MOST_FILES })
  await keep(store, attempt, REFLECTION, recognisedText(attempt.reflection))
  for (const file of attached)
    if (file.status === 'ready') await keep(store, attempt, file._id, await recogniseFile(storage, file))
}

async function keep(
  store: Store,
  { _id: attempt, task, person }: AttemptDocument,
  part: string,
  { text, ...recognised }: Recognised,
): Promise<void> {
  if (recognised.keys.length === 0) return
  const _id = `${attempt}:${part}`
  if (text !== undefined) await store.insert(markedTexts, { _id, attempt, text })
  await store.insert(marks, { _id, attempt, task, person, part, ...recognised })
}

async function recogniseFile(storage: FileStorage, file: FileDocument): Promise<Recognised> {
  const { keys, ...more } =
    file.kind === 'video' ? recognisedRecording(file) : await recognisedContent(storage, file)
  return { keys: [`file:${file.digest}`, ...keys], ...more }
}

/**
 * Neither fetched nor decoded: what its container says and what its author's phone saw of it is enough to find it encoded anew. Nothing for one whose
 * first picture shows too little, or that came from where the phone sees none.
 */
function recognisedRecording({ cover, video }: FileDocument): Recognised {
  if (cover === undefined || !video) return NOTHING
  const recording = { cover, seconds: video.seconds, width: video.width, height: video.height }
  return { keys: recordingKeysOf(recording).map((key) => `cover:${key}`), recording }
}

async function recognisedContent(storage: FileStorage, file: FileDocument): Promise<Recognised> {
  const isReadable = file.bytes <= MOST_BYTES && (file.format === 'docx' || file.kind === 'picture')
  const content = isReadable ? await contentOf(storage, file) : undefined
  if (!content) return NOTHING
  if (file.format === 'docx') return recognisedText(wordsOfDocument(content, MOST_TEXT))
  const picture = hashOfPicture(content)
  return picture ? { keys: pictureKeysOf(picture).map((key) => `picture:${key}`), picture } : NOTHING
}

/** Nothing for a file that was deleted meanwhile: the others of its attempt are read all the same. A storage out of reach is asked again later. */
const contentOf = (storage: FileStorage, { upload }: FileDocument): Promise<Buffer | undefined> =>
  storage.read(upload.fileId).catch((error: unknown) => {
    if (isLost(error)) throw error
    return undefined
  })

function recognisedText(text: string): Recognised {
  const bands = bandKeysOf(signatureOf(shinglesOf(text)))
  return bands.length === 0 ? NOTHING : { keys: bands.map((band) => `text:${band}`), text }
}
