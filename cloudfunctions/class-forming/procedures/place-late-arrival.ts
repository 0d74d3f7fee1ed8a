import * as z from 'zod'
import { audit, deterministicId, forRoles, refuse } from '@/cloudfunctions/kernel'
import { loadOnRoster, personId } from '@/cloudfunctions/people'
import { countMoved } from '@/domain/class-forming'
import { countSchools } from '../count-schools'
import { classMembers, memberId } from '../documents'
import { orderSeating } from '../job'
import { loadPlan, placeOfCohort } from '../load'
import { reformed, withSchoolAsNow } from '../reformed'
import { saveClasses } from '../save-classes'
import { cohortId } from '../shapes'

const input = z.strictObject({ cohort: cohortId, person: personId })

/**
 * Finds a place for somebody who came onto the roster after the classes were published: in the class of their school where there is room,
 * else the school moves as a whole, because a small school is never split. Asked again it changes nothing. Refuses with
 * COHORT_NOT_PUBLISHED, NOT_FOUND or CLASS_RULE_BROKEN.
 */
export const placeLateArrival = forRoles({ roles: ['county-office'], input, within: placeOfCohort }).mutation(
  async ({ ctx: { store, now, actor, subject: cohort }, input: { person } }) => {
    if (cohort.state !== 'published') refuse('COHORT_NOT_PUBLISHED', {})
    const known = await store.find(classMembers, memberId(cohort._id, person))
    if (known) return { moved: 0, class: known.class }
    const { school } = await loadOnRoster(store, person)
    const counted = await countSchools(store, cohort)
    const before = await loadPlan(store, cohort._id, cohort.mode)
    const request = deterministicId('late-arrival', cohort._id, person)
    const where = { cohort: cohort._id, mode: cohort.mode }
    const plan = await saveClasses(store, where, { request, at: now }, ({ plan: standing, schools }) => {
      if (!standing) return refuse('CLASSES_NOT_FORMED', {})
      const input = withSchoolAsNow(cohort._id, schools, counted.schools, school)
      return { classes: reformed(cohort, standing, input.schools), input }
    })
    await audit(store, now, {
      by: actor.person,
      action: 'place-late-arrival',
      subject: plan._id,
      facts: { person, school, version: plan.version },
    })
    const job = await orderSeating(store, cohort, plan, { by: actor.person, now })
    const seat = plan.classes.find(({ members }) => members.some((member) => member.school === school))
    const moved = countMoved(before.plan.classes, plan.classes)
    return { moved, ...(seat && { class: seat.id }), ...(job !== undefined && { job }) }
  },
)
