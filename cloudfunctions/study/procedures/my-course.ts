import * as z from 'zod'
import { entriesOf } from '@/cloudfunctions/credit'
import { forSelf, refuse } from '@/cloudfunctions/kernel'
import { lengthOf, minutesOf, pagesOf } from '@/domain/study'
import { lengthOfMaterial, loadOffer } from '../catalogue'
import { studiedCourseId, studiedCourses } from '../documents'
import { learnerOf } from '../learner'
import { courseId } from '../shapes'
import { studyMinutes } from '../study-minutes'
import { videoAddress } from '../video'

const input = z.strictObject({ course: courseId })

/** One course to watch or read, and which of its seconds counted already. */
export const myCourse = forSelf(input).query(
  async ({ ctx: { actor, store, storage, now }, input: { course: id } }) => {
    const { person, school } = learnerOf(actor)
    const [{ programme, offered }, studied, entries] = await Promise.all([
      loadOffer(store, school, now),
      store.find(studiedCourses, studiedCourseId(person, id)),
      entriesOf(store, person),
    ])
    const { studyRule } = programme
    const { material, ...course } =
      offered.find((one) => one.id === id) ?? refuse('NOT_FOUND', { what: 'course' })
    const covered = studied?.covered ?? []
    return {
      ...course,
      now,
      seconds: lengthOfMaterial(material, studyRule) ?? null,
      covered,
      counted: lengthOf(covered),
      minutes: minutesOf(covered),
      reported: studyMinutes(entries).reported.get(id) ?? 0,
      mostMinutesPerDay: studyRule.mostMinutesPerDay.value,
      pages: material?.kind === 'text' ? pagesOf(material.text, studyRule.charactersPerMinute.value) : [],
      ...(material?.kind === 'video' && { video: await videoAddress(storage, material.file) }),
      ...(material?.kind === 'link' && { link: material.url }),
    }
  },
)
