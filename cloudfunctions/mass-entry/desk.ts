import type { Keyring, Store } from '@/cloudfunctions/kernel'
import { programmeOf } from '@/cloudfunctions/programme'
import type { Programme } from '@/domain/programme'
import { type CalendarDate, dateInChina, type Instant } from '@/domain/shared'
import type { EntryDraftDocument } from './documents'
import { type Reach, reachOf } from './reach'

/** What judging the rows of a sheet needs. */
export interface EntryDesk {
  store: Store
  keyring: Keyring
  draft: EntryDraftDocument
  programme: Programme
  reach: Reach
  today: CalendarDate
}

/** Whose rules are looked at: sheets are about those who take part. */
export const ROLE = 'trainee'

export async function openDesk(
  { store, keyring, now }: { store: Store; keyring: Keyring; now: Instant },
  draft: EntryDraftDocument,
): Promise<EntryDesk> {
  const [programme, reach] = await Promise.all([programmeOf(store.county, now), reachOf(store, draft)])
  return { store, keyring, draft, programme, reach, today: dateInChina(now) }
}
