import { refuse, type Store } from '@/cloudfunctions/kernel'
import { programmeFor } from '@/cloudfunctions/programme'
import type { Programme, StudyRule } from '@/domain/programme'
import type { Instant, SchoolId } from '@/domain/shared'
import { lengthOfText, type Material, type OfferedCourse, offeredCourses } from '@/domain/study'
import { courseDocumentId, courses, scopeId, studyScopes } from './documents'

/** A county adds some dozens of courses; more than this is not read. */
const MOST_COURSES = 500

const loadAdded = (store: Store) => store.page(courses, { orderBy: [['at', 'asc']], limit: MOST_COURSES })

export interface Offer {
  /** By which the people of the school are judged. */
  programme: Programme
  /** The programme's catalogue with the county's material, and the county's own courses. */
  offered: OfferedCourse[]
}

/** What the people of a school are offered; without a school, what the county offers. */
export async function loadOffer(store: Store, school: SchoolId | undefined, now: Instant): Promise<Offer> {
  const [programme, added] = await Promise.all([programmeFor(store, school, now), loadAdded(store)])
  return { programme, offered: offeredCourses(programme.catalogue, added) }
}

/** All that anybody may have studied here: the offer, and what was taken off it. */
export async function loadEverOffered(
  store: Store,
  { catalogue }: Pick<Programme, 'catalogue'>,
): Promise<OfferedCourse[]> {
  const added = await loadAdded(store)
  return offeredCourses(
    catalogue,
    added.map((course) => ({ ...course, withdrawn: false })),
  )
}

/** Ids of the courses that the school chose; none before it has chosen. */
export async function loadScope(store: Store, school: SchoolId | undefined): Promise<readonly string[]> {
  if (!school) return []
  return (await store.find(studyScopes, scopeId(store.county, school)))?.courses ?? []
}

/** What is watched or read here. Refuses with COURSE_NOT_HERE when there is nothing, or a link to another platform. */
export async function loadPlayable(
  store: Store,
  course: string,
): Promise<{ title: string; material: Exclude<Material, { kind: 'link' }> }> {
  const found = await store.find(courses, courseDocumentId(store.county, course))
  if (!found?.material || found.withdrawn || found.material.kind === 'link')
    return refuse('COURSE_NOT_HERE', {})
  return { title: found.title, material: found.material }
}

/** Seconds that a course lasts; nothing for a link, whose length nobody here knows. */
export function lengthOfMaterial(
  material: Material | undefined,
  { charactersPerMinute }: StudyRule,
): number | undefined {
  switch (material?.kind) {
    case 'text':
      return lengthOfText(material.text, charactersPerMinute.value)
    case 'video':
      return material.seconds
    default:
      return undefined
  }
}
