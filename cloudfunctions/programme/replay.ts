import { orderJob, refuse, type Store } from '@/cloudfunctions/kernel'
import { addMs, DAY, type Instant, type PersonId } from '@/domain/shared'
import { type ReplayDocument, replays } from './documents'
import type { RecountKind } from './jobs'

/** What somebody saw a day ago is not what would happen now. */
const LASTS_MS = DAY

interface Order {
  _id: string
  from: number
  to: number
  change?: string
  cohort?: string
  by: PersonId
  now: Instant
}

/** Orders a replay; the job has the same id. Ordering it again is the same replay. */
export async function orderReplay(store: Store, { now, ...order }: Order): Promise<void> {
  await store.insert(replays, {
    ...order,
    state: 'running',
    people: 0,
    gains: 0,
    loses: 0,
    both: 0,
    orderedAt: now,
  })
  await orderJob<RecountKind>(store, {
    _id: order._id,
    kind: 'replay-rules',
    input: { replay: order._id },
    total: 1,
    by: order.by,
    now,
  })
}

/** The losers of a replay: also those who gain elsewhere. */
const losersOf = ({ loses, both }: Pick<ReplayDocument, 'loses' | 'both'>): number => loses + both

/** Nobody loses silently: refuses with REPLAY_NEEDED or REPLAY_CHANGED unless this very replay was looked at to its end. */
export async function assertReplaySeen(
  store: Store,
  {
    replay: id,
    loses,
    now,
    of,
  }: { replay: string; loses: number; now: Instant; of: Pick<ReplayDocument, 'change' | 'cohort'> },
): Promise<ReplayDocument> {
  const replay = await store.find(replays, id)
  const isOf = replay?.change === of.change && replay?.cohort === of.cohort
  const isFresh = replay?.state === 'done' && addMs(replay.orderedAt, LASTS_MS) > now
  if (!replay || !isOf || !isFresh) return refuse('REPLAY_NEEDED', {})
  if (losersOf(replay) !== loses) refuse('REPLAY_CHANGED', { loses: losersOf(replay) })
  return replay
}
