import { onlineManager } from '@tanstack/react-query'
import { api } from '../../../api/client'
import { keep } from '../../../api/outbox'
import { isUnreachable, type Refusal, refusalOf } from '../../../api/refused'
import { upload } from '../../../api/upload'
import { type DraftPicture, isFree, type LogDraft } from './draft'
import { removeDraft, saveDraft } from './drafts'
import { dropPicture, readPicture } from './picture-files'

export type Sent =
  | { state: 'accepted'; log: string }
  /** in the outbox, which submits it by itself */
  | { state: 'kept'; entry: string }
  | { state: 'refused'; refusal: Refusal }

/**
 * Sends one picture to the storage and answers its file id.
 * @throws {Unreachable} when it did not arrive; asked again it goes to the same place
 */
export async function sendPicture({ key, size }: DraftPicture): Promise<string> {
  const bytes = await readPicture(key)
  if (!bytes) throw new Error('the picture is not on this device')
  const { url, headers, fileId } = await api.trainingLog.startPicture.mutate({ size, requestKey: key })
  await upload(url, { name: key, size, bytes: async () => bytes }, headers)
  return fileId
}

/** Hands a draft over whose pictures are all there: to the server, or without an answer to the outbox. */
export async function submitDraft(draft: LogDraft): Promise<Sent> {
  const input = submissionOf(draft)
  if (!onlineManager.isOnline()) return keepSubmission(input)
  try {
    return { state: 'accepted', log: (await api.trainingLog.submitLog.mutate(input)).id }
  } catch (error) {
    return isUnreachable(error) ? keepSubmission(input) : { state: 'refused', refusal: refusalOf(error) }
  }
}

type Submission = Parameters<typeof api.trainingLog.submitLog.mutate>[0]

function submissionOf({ subject, title, text, pictures, requestKey, again }: LogDraft): Submission {
  return {
    about: isFree(subject)
      ? { kind: 'free', title, ...(again && { again }) }
      : { kind: 'session', session: subject },
    text,
    pictures: pictures.flatMap(({ fileId }) => fileId ?? []),
    requestKey,
  }
}

function keepSubmission(input: Submission): Sent {
  try {
    return { state: 'kept', entry: keep('trainingLog.submitLog', input).id }
  } catch {
    return { state: 'refused', refusal: { code: 'STORAGE_FULL', facts: {} } }
  }
}

/** Sends the pictures that are left and, when all are there, the log. For drafts that no page is open on. */
export async function sendWanted(draft: LogDraft): Promise<void> {
  const pictures: DraftPicture[] = []
  for (const picture of draft.pictures) {
    const fileId = picture.fileId ?? (await sendPicture(picture).catch(() => undefined))
    pictures.push({ ...picture, ...(fileId && { fileId }) })
  }
  const whole = { ...draft, pictures }
  if (pictures.some(({ fileId }) => fileId === undefined)) {
    saveDraft(whole)
    return
  }
  const sent = await submitDraft(whole)
  if (sent.state === 'accepted') await forgetDraft(whole)
  else saveDraft({ ...whole, wanted: false, ...(sent.state === 'kept' && { entry: sent.entry }) })
}

/** Once the server has the log, nothing of it stays on this device. */
export async function forgetDraft({ subject, pictures }: LogDraft): Promise<void> {
  removeDraft(subject)
  await Promise.all(pictures.map(({ key }) => dropPicture(key)))
}
