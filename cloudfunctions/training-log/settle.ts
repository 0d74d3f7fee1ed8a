import { appendEntry, reverseEntry } from '@/cloudfunctions/credit'
import type { Store } from '@/cloudfunctions/kernel'
import type { Instant } from '@/domain/shared'
import { bandKeysOf, shinglesOf, signatureOf } from '@/domain/similarity'
import { givenTexts } from './agenda'
import { logBands, type TrainingLogDocument } from './documents'

/** A reversal is final, so every attempt is a fact of its own. */
const entryId = ({ _id, attempt }: TrainingLogDocument): string => `${_id}:training-log:${attempt}`

/**
 * What follows from a log that stands: one fact in the ledger, and the bands by which copies of it are found. Harmless to repeat, so that a
 * retry mends what an interruption left out.
 */
export async function settleSubmitted(store: Store, log: TrainingLogDocument): Promise<void> {
  const { _id, person, on, title, submittedAt, text, session } = log
  await appendEntry(store, {
    _id: entryId(log),
    person,
    kind: 'training-log',
    on,
    source: _id,
    ...(session !== undefined && { session }),
    title,
    count: 1,
    at: submittedAt,
  })
  const shingles = shinglesOf(text, await givenTexts(store, session))
  await store.put(logBands, { _id, bands: bandKeysOf(signatureOf(shingles)) })
}

/** What follows from a log that was taken back. */
export async function settleWithdrawn(store: Store, log: TrainingLogDocument, now: Instant): Promise<void> {
  await reverseEntry(store, entryId(log), now, log.person, 'log-withdrawn')
  await store.remove(logBands, { _id: log._id })
}
