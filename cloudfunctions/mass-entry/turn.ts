import { refuse, type Store } from '@/cloudfunctions/kernel'
import { entryTurns } from './documents'
import { loadDraft } from './draft'

/**
 * Takes the county's turn for a draft, which keeps it until it gives it back, over any number of slices. Refuses with ENTRY_WAITS while
 * another draft has it: of two sheets with the same facts the second must see what the first has written.
 */
export async function takeTurn(store: Store, draft: string): Promise<void> {
  await store.insert(entryTurns, { _id: store.county, draft: '' })
  if (await store.change(entryTurns, store.county, { set: { draft } }, { draft: '' })) return
  const holder = (await store.find(entryTurns, store.county))?.draft ?? ''
  if (holder === draft) return
  refuse('ENTRY_WAITS', { title: holder === '' ? '' : (await loadDraft(store, holder)).title })
}

export async function giveTurnBack(store: Store, draft: string): Promise<void> {
  await store.change(entryTurns, store.county, { set: { draft: '' } }, { draft })
}
