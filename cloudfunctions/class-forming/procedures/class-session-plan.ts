import * as z from 'zod'
import { forRoles, refuse } from '@/cloudfunctions/kernel'
import { loadSchools } from '@/cloudfunctions/org'
import { hostOf } from '@/domain/class-forming'
import { type CalendarDate, type GroupId, parseCalendarDate } from '@/domain/shared'
import { groupIdOf } from '../documents'
import { loadPlan, placeOfCohort } from '../load'
import { classId, cohortId } from '../shapes'
import { agendasOf, halfDaysOn } from '../templates/agendas'

const input = z.strictObject({
  cohort: cohortId,
  class: classId,
  template: z.string().regex(/^[\w-]{1,40}$/),
  date: z
    .string()
    .refine((text) => parseCalendarDate(text) !== undefined, 'no such date')
    .transform((text) => text as CalendarDate),
})

/**
 * The sessions of a published class by a template, at its host school from this day on, ready for `session.planSessions`; a request key
 * goes with it, so that the same class, template and day are planned once. Refuses with COHORT_NOT_PUBLISHED or NOT_FOUND.
 */
export const classSessionPlan = forRoles({ roles: ['county-office'], input, within: placeOfCohort }).query(
  async ({ ctx: { store, now, subject: cohort }, input: { class: id, template, date } }) => {
    if (cohort.state !== 'published') refuse('COHORT_NOT_PUBLISHED', {})
    const { plan } = await loadPlan(store, cohort._id, cohort.mode)
    const one = plan.classes.find((found) => found.id === id) ?? refuse('NOT_FOUND', { what: 'class' })
    const agenda =
      (await agendasOf(store, now)).find((known) => known.id === template) ??
      refuse('NOT_FOUND', { what: 'template' })
    const host =
      (await loadSchools(store)).find(({ code }) => code === hostOf(one)) ??
      refuse('NOT_FOUND', { what: 'school' })
    const group = groupIdOf(cohort._id, id)
    return {
      plan: {
        title: `${cohort.name} ${id} 班集中培训`,
        place: { name: host.name, ...(host.location && { location: host.location }) },
        halfDays: halfDaysOn(agenda, date),
        invited: { schools: [], groups: [group as GroupId], people: [] },
        mode: 'onsite' as const,
      },
      requestKey: `${group}-${template}-${date}`.slice(0, 64),
    }
  },
)
