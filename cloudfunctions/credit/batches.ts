import { oneOf, type Store } from '@/cloudfunctions/kernel'
import type { Instant } from '@/domain/shared'
import { entryBatches, type LedgerDocument } from './documents'

/** Makes a batch known before its entries are written; said again it changes nothing. */
export async function beginBatch(store: Store, batch: string, at: Instant): Promise<void> {
  await store.insert(entryBatches, { _id: batch, state: 'staged', at })
}

/** From here on all entries of the batch count; said again it changes nothing. A batch without entries has no document and needs none. */
export async function putBatchInForce(store: Store, batch: string): Promise<void> {
  await store.change(entryBatches, batch, { set: { state: 'in-force' } })
}

/** Leaves out what is staged and does not count (yet). */
export async function withoutStaged(
  store: Store,
  entries: readonly LedgerDocument[],
): Promise<LedgerDocument[]> {
  const named = [...new Set(entries.flatMap(({ batch }) => batch ?? []))]
  const inForce = new Set<string>()
  for (let start = 0; start < named.length; start += 500) {
    const part = named.slice(start, start + 500)
    const where = { _id: oneOf(part), state: 'in-force' }
    for (const { _id } of await store.page(entryBatches, { where, limit: 500 })) inForce.add(_id)
  }
  return entries.filter(({ batch }) => batch === undefined || inForce.has(batch))
}
