import { appendEntry } from '@/cloudfunctions/credit'
import { refuse, type Store } from '@/cloudfunctions/kernel'
import { dateInChina, type Instant, type PersonId } from '@/domain/shared'
import { nextSettlement, type Settlement } from '@/domain/study'
import { type StudiedCourseDocument, studiedCourseId, studiedCourses } from './documents'

/** Where minutes that were measured here come from; those of an outside platform come by import, with another source. */
const MEASURED_HERE = 'study'

/**
 * Brings whole minutes of a course into the ledger. What is due is noted first and appended after, so that an interruption in between is
 * mended by the next call; the entry's id names day, course and the minutes before, so the same minutes are one fact however often they come.
 */
export async function settleCourse(
  store: Store,
  told: { person: PersonId; course: string; title: string; ended: boolean },
  now: Instant,
): Promise<void> {
  const id = studiedCourseId(told.person, told.course)
  const unfinished = await store.find(studiedCourses, id)
  if (!unfinished) return
  if (unfinished.settlement) await append(store, unfinished, unfinished.settlement, told.title, now)
  const due = await store.transaction(async (transaction) => {
    const studied = (await transaction.find(studiedCourses, id)) ?? refuse('TRY_AGAIN', {})
    if (studied.settlement && studied.settlement.after !== unfinished.settlement?.after) return undefined
    const settlement = nextSettlement(studied.covered, studied.settled, dateInChina(now), told.ended)
    if (!settlement) return undefined
    const settled = settlement.after + settlement.minutes
    await transaction.change(studiedCourses, id, { set: { settled, settlement } })
    return { studied, settlement }
  })
  if (due) await append(store, due.studied, due.settlement, told.title, now)
}

const append = (
  store: Store,
  { _id, person, course }: StudiedCourseDocument,
  { on, after, minutes }: Settlement,
  title: string,
  at: Instant,
): Promise<void> =>
  appendEntry(store, {
    _id: `${MEASURED_HERE}:${_id}:${on}:${after}`,
    person,
    kind: 'online-study',
    on,
    source: `${MEASURED_HERE}:${course}`,
    title,
    course: { id: course, by: 'measured' },
    minutes,
    at,
  })
