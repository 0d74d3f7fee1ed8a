import { entriesOf } from '@/cloudfunctions/credit'
import { forSelf, nothing } from '@/cloudfunctions/kernel'
import { assumptionsIn } from '@/domain/programme'
import { minutesOf, schoolFirst } from '@/domain/study'
import { lengthOfMaterial, loadOffer, loadScope } from '../catalogue'
import { studiedCourses } from '../documents'
import { learnerOf } from '../learner'
import { studyMinutes } from '../study-minutes'

const MOST_STUDIED = 500

/** The courses that the caller may take, the school's choice first, with what already counted, here and elsewhere. */
export const myStudy = forSelf(nothing).query(async ({ ctx: { actor, store, now } }) => {
  const { person, school } = learnerOf(actor)
  const [{ programme, offered }, scope, studied, entries] = await Promise.all([
    loadOffer(store, school, now),
    loadScope(store, school),
    store.page(studiedCourses, { where: { person }, limit: MOST_STUDIED }),
    entriesOf(store, person),
  ])
  const covered = new Map(studied.map((one) => [one.course, one]))
  const { mostMinutesPerDay, mostMinutesPerCourse, charactersPerMinute, sentWithin } = programme.studyRule
  const { counted, elsewhere, reported } = studyMinutes(entries)
  return {
    now,
    programme: { title: programme.title, hasCatalogue: programme.catalogue !== undefined },
    minutes: { counted, elsewhere },
    mostMinutesPerDay: mostMinutesPerDay.value,
    selfTest: programme.studyRule.selfTest.value,
    assumptions: assumptionsIn([mostMinutesPerDay, mostMinutesPerCourse, charactersPerMinute, sentWithin]),
    schoolChose: scope.length > 0,
    courses: schoolFirst(offered, scope).map(({ material, ...course }) => ({
      ...course,
      ofSchool: scope.includes(course.id),
      kind: material?.kind ?? ('none' as const),
      seconds: lengthOfMaterial(material, programme.studyRule) ?? null,
      minutes: Math.max(minutesOf(covered.get(course.id)?.covered ?? []), reported.get(course.id) ?? 0),
    })),
  }
})
