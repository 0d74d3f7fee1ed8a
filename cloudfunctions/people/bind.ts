import { audit, refuse, type Store } from '@/cloudfunctions/kernel'
import type { AccountId, Instant, PersonId } from '@/domain/shared'
import { type AccountDocument, accounts, bindingTries } from './documents'
import { triesId } from './tries'

/**
 * Ties an account to a person. Two unique keys decide races: the account's id, and one account per person. Repeating it is harmless.
 * Refuses with ACCOUNT_ALREADY_BOUND or PERSON_ALREADY_BOUND.
 */
export async function bind(
  store: Store,
  account: AccountId,
  person: PersonId,
  how: AccountDocument['how'],
  now: Instant,
): Promise<void> {
  const inserted = await store.insert(accounts, { _id: account, person, boundAt: now, how })
  if (inserted === 'exists') {
    const own = await store.find(accounts, account)
    if (own?.person === person) return
    refuse(own ? 'ACCOUNT_ALREADY_BOUND' : 'PERSON_ALREADY_BOUND', {})
  }
  await store.remove(bindingTries, { _id: triesId(store, account) })
  await audit(store, now, { by: person, action: 'bind', subject: person, facts: { how } })
}
