import * as z from 'zod'
import { audit, forRoles, wholeCounty } from '@/cloudfunctions/kernel'
import { programmeFor } from '@/cloudfunctions/programme'
import { assertMaterial, material } from '../course-material'
import { courseDocumentId, courses } from '../documents'
import { courseId } from '../shapes'

const input = z.strictObject({
  course: courseId,
  /** of a county's own course; a title of the catalogue stays as it is printed */
  title: z.string().trim().min(2).max(60),
  themes: z.array(z.string().trim().min(1).max(30)).max(5),
  material: material.exactOptional(),
  withdrawn: z.boolean(),
})

/**
 * Adds or changes a course of the county, or lays material under a title of the catalogue. Minutes that counted stay counted. Refuses with
 * COURSE_NOT_VALID.
 */
export const saveCourse = forRoles({ roles: ['county-office'], input, within: wholeCounty }).mutation(
  async ({ ctx: { actor, store, storage, now }, input: told }) => {
    if (told.material) await assertMaterial(storage, actor, told.material)
    const { catalogue } = await programmeFor(store, undefined, now)
    const printed = catalogue?.courses.find(({ id }) => id === told.course)
    const known = await store.find(courses, courseDocumentId(store.county, told.course))
    await store.put(courses, {
      _id: courseDocumentId(store.county, told.course),
      ...told,
      ...(printed && { title: printed.title, themes: printed.themes }),
      by: actor.person,
      at: known?.at ?? now,
    })
    await audit(store, now, { by: actor.person, action: 'save-course', subject: told.course })
    return { course: told.course }
  },
)
