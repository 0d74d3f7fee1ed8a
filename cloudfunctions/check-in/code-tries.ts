import { refuse, type Store } from '@/cloudfunctions/kernel'
import { addMs, type Instant, MINUTE, type PersonId } from '@/domain/shared'
import { codeTries } from './documents'

/** K1: five tries in ten minutes per person, so that six digits cannot be guessed. */
const TRIES = 5
const WINDOW_MS = 10 * MINUTE

const recent = (wrongAt: readonly Instant[], now: Instant): Instant[] =>
  wrongAt.filter((at) => at > now - WINDOW_MS)
const freeAgainAt = (wrongAt: readonly Instant[], now: Instant): Instant =>
  addMs(wrongAt[0] ?? now, WINDOW_MS)

/** Refuses with CODE_LOCKED after five wrong codes within ten minutes. */
export async function assertMayType(store: Store, person: PersonId, now: Instant): Promise<void> {
  const wrongAt = recent((await store.find(codeTries, person))?.wrongAt ?? [], now)
  if (wrongAt.length >= TRIES) refuse('CODE_LOCKED', { until: freeAgainAt(wrongAt, now) })
}

/** Counts a wrong code in a transaction, so that parallel guesses cannot be more than five; then refuses. */
export async function refuseWrongCode(store: Store, person: PersonId, now: Instant): Promise<never> {
  const wrongAt = await store.transaction(async (transaction) => {
    const known = recent((await transaction.find(codeTries, person))?.wrongAt ?? [], now)
    const next = known.length >= TRIES ? known : [...known, now]
    await transaction.put(codeTries, { _id: person, wrongAt: next })
    return next
  })
  if (wrongAt.length >= TRIES) refuse('CODE_LOCKED', { until: freeAgainAt(wrongAt, now) })
  return refuse('CODE_WRONG', { remaining: TRIES - wrongAt.length })
}
