import * as z from 'zod'
import { appendEntry } from '@/cloudfunctions/credit'
import { type ActorContext, audit, forRoles } from '@/cloudfunctions/kernel'
import { schoolId } from '@/cloudfunctions/people'
import { dateInChina, type SchoolId } from '@/domain/shared'
import { isChosenBySchool } from '@/domain/study'
import { loadOffer } from '../catalogue'
import { scopeId, studyScopes } from '../documents'
import { courseId } from '../shapes'

const input = z.strictObject({ school: schoolId, courses: z.array(courseId).min(1).max(200) })

const inSchool = ({ actor }: ActorContext, { school }: { school: SchoolId }) => ({
  resource: { county: actor.county, school },
  subject: undefined,
})

/** The administrator's choice for the whole school; choosing at all is what the rubric asks for (Hefei 附件 2 之 3). */
export const saveSchoolScope = forRoles({ roles: ['school-admin'], input, within: inSchool }).mutation(
  async ({ ctx: { actor, store, now }, input: { school, courses } }) => {
    const { offered } = await loadOffer(store, school, now)
    const choosable = new Set(offered.filter(isChosenBySchool).map(({ id }) => id))
    const chosen = [...new Set(courses)].filter((course) => choosable.has(course))
    const _id = scopeId(store.county, school)
    await store.put(studyScopes, { _id, school, courses: chosen, by: actor.person, at: now })
    await appendEntry(store, {
      _id: `course-scope:${_id}:${actor.person}`,
      ...{ person: actor.person, kind: 'course-scope', on: dateInChina(now), count: 1 },
      ...{ source: `course-scope:${_id}`, title: '', at: now },
    })
    await audit(store, now, { by: actor.person, action: 'save-study-scope', subject: school })
    return { chosen }
  },
)
