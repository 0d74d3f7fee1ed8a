import { refuse, type Store } from '@/cloudfunctions/kernel'
import { afterWrongTry, judgeBindingTry, noBindingTries } from '@/domain/people'
import type { AccountId, Instant } from '@/domain/shared'
import { bindingTries } from './documents'

/** Tries count in the county that was tried: an account that goes back and forth between two does not begin anew. */
export const triesId = (store: Store, account: AccountId): string => `${store.county}:${account}`

/** Refuses with BINDING_LOCKED while the account is locked after five wrong tries. */
export async function assertMayTry(store: Store, account: AccountId, now: Instant): Promise<void> {
  const tries = (await store.find(bindingTries, triesId(store, account))) ?? noBindingTries
  const verdict = judgeBindingTry(tries, now)
  if (verdict.kind === 'locked') refuse('BINDING_LOCKED', { lockedUntil: verdict.lockedUntil })
}

/** Counts a wrong try in a transaction, so that parallel tries cannot be more than five; then refuses. */
export async function refuseWrongTry(store: Store, account: AccountId, now: Instant): Promise<never> {
  const _id = triesId(store, account)
  const after = await store.transaction(async (transaction) => {
    const { wrong, lockedUntil } = (await transaction.find(bindingTries, _id)) ?? noBindingTries
    const next = afterWrongTry(lockedUntil === undefined ? { wrong } : { wrong, lockedUntil }, now)
    await transaction.put(bindingTries, { _id, ...next })
    return judgeBindingTry(next, now)
  })
  if (after.kind === 'locked') refuse('BINDING_LOCKED', { lockedUntil: after.lockedUntil })
  return refuse('BINDING_WRONG', { remaining: after.remaining })
}
