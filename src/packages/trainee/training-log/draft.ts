import type { Instant } from '@/domain/shared'

/** A picture of a draft; its bytes are in picture-files.ts under the same key. */
export interface DraftPicture {
  key: string
  /** bytes */
  size: number
  /** once the storage has it */
  fileId?: string
  /** of a picture that came back with a withdrawn log and is not on this device */
  url?: string
}

/** A log that is being written. It is only on this device. */
export interface LogDraft {
  /** a session, `free`, or the id of a free log that was taken back */
  subject: string
  /** of a free log */
  title: string
  text: string
  pictures: readonly DraftPicture[]
  /** names this submission through all its retries */
  requestKey: string
  /** first key of the free log that this one takes the place of */
  again?: string
  savedAt?: Instant
  /** submission was asked for while pictures could not be sent */
  wanted: boolean
  /** the entry of the outbox that carries it */
  entry?: string
}

export const FREE = 'free'
/** Ids of sessions are hexadecimal, so none of them begins like this. */
export const isFree = (subject: string): boolean => subject.startsWith(FREE)

export const newKey = (): string =>
  Array.from({ length: 16 }, () => Math.floor(Math.random() * 16).toString(16)).join('')

export const emptyDraft = (subject: string): LogDraft => ({
  subject,
  title: '',
  text: '',
  pictures: [],
  requestKey: newKey(),
  wanted: false,
})

/** After a change that its reader would see, a draft that was handed over already becomes another submission. */
export const changed = ({ entry, ...draft }: LogDraft): LogDraft =>
  entry === undefined ? draft : { ...draft, requestKey: newKey() }
