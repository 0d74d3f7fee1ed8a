import * as z from 'zod'
import { forRoles } from '@/cloudfunctions/kernel'
import { loadCounty } from '@/cloudfunctions/org'
import { inTime } from '@/domain/programme'
import { dateInChina } from '@/domain/shared'
import { loadBegunCohorts } from '../cohort'
import { placeOfCounty } from '../place'
import { programmeFor } from '../programme-for'
import { ofCounty } from '../shapes'

/** The phases of the programme with dates, tasks and who takes part, its deadlines, and the cohorts beside them. */
export const phases = forRoles({
  roles: ['county-office', 'city-viewer'],
  input: z.strictObject(ofCounty),
  within: placeOfCounty,
}).query(async ({ ctx: { subject: store, now } }) => {
  const [{ name }, programme, begun] = await Promise.all([
    loadCounty(store.county),
    programmeFor(store, undefined, now),
    loadBegunCohorts(store),
  ])
  const today = dateInChina(now)
  return {
    county: { id: store.county, name },
    programme: { id: programme.id, title: programme.title },
    today,
    phases: (programme.phases ?? []).map(({ period, source, ...phase }) => ({
      ...phase,
      clause: source.clause,
      ...(period && { period: period.value }),
    })),
    deadlines: (programme.deadlines ?? []).map((deadline) => ({
      id: deadline.id,
      on: deadline.on.value,
      documents: deadline.documents,
      isOver: !inTime(deadline, today),
      clause: deadline.on.source.clause,
      notes: [deadline.on.note, deadline.dayIncluded.note].filter((note) => note !== undefined),
    })),
    responsibilities: (programme.responsibilities ?? []).map(({ task, body, source, note }) => ({
      task,
      body,
      clause: source.clause,
      ...(note !== undefined && { note }),
    })),
    cohorts: begun.map(({ _id, name: called, period, course }) => ({
      id: _id,
      name: called,
      period,
      course,
    })),
    ...(programme.cohorts && { printedCohorts: programme.cohorts.count.value }),
  }
})
