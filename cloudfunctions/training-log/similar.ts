import { oneOf, type Store } from '@/cloudfunctions/kernel'
import { bandKeysOf, type Comparison, compareTexts, shinglesOf, signatureOf } from '@/domain/similarity'
import { givenTexts } from './agenda'
import { logBands, type TrainingLogDocument, trainingLogs } from './documents'

/** So many of those that share the most bands are read and compared; unrelated texts share one at most. */
const CLOSELY_COMPARED = 60
const MOST_SHOWN = 10

export interface Likeness {
  other: TrainingLogDocument
  comparison: Comparison
}

/** The logs that share passages with this one, the most alike first. Of one's own earlier logs as well. */
export async function likenessesOf(store: Store, log: TrainingLogDocument): Promise<Likeness[]> {
  const given = await givenTexts(store, log.session)
  const keys = bandKeysOf(signatureOf(shinglesOf(log.text, given)))
  if (keys.length === 0) return []
  const closest = await closestByBands(store, log._id, keys)
  if (closest.length === 0) return []
  const others = await store.page(trainingLogs, {
    where: { _id: oneOf(closest), state: 'submitted' },
    limit: CLOSELY_COMPARED,
  })
  return others
    .map((other) => ({ other, comparison: compareTexts(log.text, other.text, given) }))
    .filter(({ comparison }) => comparison.worthShowing)
    .sort((a, b) => b.comparison.containment - a.comparison.containment)
    .slice(0, MOST_SHOWN)
}

/** Ids of the logs with the most bands in common. All candidates are read: a limit here would lose some unseen. */
async function closestByBands(store: Store, self: string, keys: readonly string[]): Promise<string[]> {
  const candidates = await store.all(logBands, { bands: oneOf(keys) })
  const wanted = new Set(keys)
  return candidates
    .filter(({ _id }) => _id !== self)
    .map(({ _id, bands }) => ({ _id, shared: bands.filter((band) => wanted.has(band)).length }))
    .sort((a, b) => b.shared - a.shared)
    .slice(0, CLOSELY_COMPARED)
    .map(({ _id }) => _id)
}
