import type { FileStorage, Store } from '@/cloudfunctions/kernel'
import { type Instant, instant } from '@/domain/shared'
import { canWithdraw, countCharacters } from '@/domain/training-log'
import { logComments, type TrainingLogDocument } from './documents'
import { pictureAddresses } from './pictures'

const EXCERPT = 40
const MOST_COMMENTS = 100

/** A log as one line of a list; `now` decides what its author may still do. */
export const shownLine = (log: TrainingLogDocument, now: Instant) => ({
  id: log._id,
  ...(log.session && { session: log.session }),
  title: log.title,
  on: log.on,
  state: log.state,
  submittedAt: log.submittedAt,
  late: log.late,
  commented: log.commented,
  ...(log.commentedAt !== undefined && { commentedAt: log.commentedAt }),
  characters: countCharacters(log.text),
  pictures: log.pictures.length,
  begins: [...log.text.trim()].slice(0, EXCERPT).join(''),
  withdrawable: log.state === 'submitted' && canWithdraw(limits(log), now),
})

/** A log with its author, for those who read other people's. */
export const shownOthers = (log: TrainingLogDocument, now: Instant) => ({
  ...shownLine(log, now),
  name: log.name,
  schoolName: log.schoolName,
})

/** The whole log: text, pictures behind addresses that expire, comments in the order in which they came. */
export async function shownWhole(store: Store, storage: FileStorage, log: TrainingLogDocument, now: Instant) {
  const [comments, addresses] = await Promise.all([
    store.page(logComments, {
      where: { log: log._id },
      orderBy: [['at', 'asc']],
      limit: MOST_COMMENTS,
    }),
    pictureAddresses(storage, log.pictures),
  ])
  return {
    ...shownOthers(log, now),
    ...(log.due !== undefined && { due: log.due }),
    text: log.text,
    pictureFiles: log.pictures.map((file, index) => ({ file, url: addresses[index] ?? '' })),
    comments: comments.map(({ _id, byName, as, text, at }) => ({ id: _id, byName, as, text, at })),
    now: instant(now),
  }
}

export const limits = ({ due, commented }: TrainingLogDocument) => ({
  commented,
  ...(due !== undefined && { due }),
})
