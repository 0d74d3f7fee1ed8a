import type { Keyring, Store } from '@/cloudfunctions/kernel'
import { type CountyCounting, countedBy, loadCounting } from '@/cloudfunctions/programme'
import { loadEverOffered } from '@/cloudfunctions/study'
import { type CalendarDate, dateInChina, type Instant } from '@/domain/shared'
import type { OfferedCourse } from '@/domain/study'
import type { EntryDraftDocument } from './documents'
import { type Reach, reachOf } from './reach'

/** What judging the rows of a sheet needs. */
export interface EntryDesk {
  store: Store
  keyring: Keyring
  draft: EntryDraftDocument
  /** By which rules people are counted; it depends on the cohort of their school. */
  counting: CountyCounting
  reach: Reach
  /** What may be studied here too: minutes of one course count once. */
  courses: readonly Pick<OfferedCourse, 'id' | 'title'>[]
  today: CalendarDate
}

/** Whose rules are looked at: sheets are about those who take part. */
export const ROLE = 'trainee'

export async function openDesk(
  { store, keyring, now }: { store: Store; keyring: Keyring; now: Instant },
  draft: EntryDraftDocument,
): Promise<EntryDesk> {
  const [counting, reach] = await Promise.all([loadCounting(store, now), reachOf(store, draft)])
  const courses = await loadEverOffered(store, countedBy(counting, undefined).programme)
  return { store, keyring, draft, counting, reach, courses, today: dateInChina(now) }
}
