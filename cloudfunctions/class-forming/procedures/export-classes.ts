import * as z from 'zod'
import { forRoles, offerDownload, oneOf } from '@/cloudfunctions/kernel'
import { loadCounty } from '@/cloudfunctions/org'
import { roster } from '@/cloudfunctions/people'
import { writeTable } from '@/cloudfunctions/spreadsheet'
import { classMembers, classOverrides } from '../documents'
import { loadPlan, placeOfCohort } from '../load'
import { planOf } from '../shapes'
import { classBook } from '../templates/class-book'

const input = z.strictObject(planOf)

/** All classes as one `.xlsx`: a summary, the proof, a sheet a class; behind an address that works for ten minutes. */
export const exportClasses = forRoles({ roles: ['county-office'], input, within: placeOfCohort }).mutation(
  async ({ ctx, input: { mode } }) => {
    const { store, subject: cohort } = ctx
    const { plan, schools } = await loadPlan(store, cohort._id, mode)
    const isPublished = cohort.state === 'published' && cohort.mode === mode
    const [members, overrides, { rosterVersion }] = await Promise.all([
      isPublished ? store.all(classMembers, { cohort: cohort._id }) : [],
      store.all(classOverrides, { cohort: cohort._id, mode }),
      loadCounty(store.county),
    ])
    const names = new Map<string, { name: string; subject: string }>()
    for (let start = 0; start < members.length; start += 500) {
      const people = members.slice(start, start + 500).map(({ person }) => person)
      const rows = await store.page(roster, {
        where: { version: rosterVersion, person: oneOf(people) },
        limit: 500,
      })
      for (const { person, name, subject } of rows) names.set(person, { name, subject })
    }
    const seated = members.flatMap(({ class: of, school, person }) => {
      const known = names.get(person)
      return known ? [{ class: of, school, ...known }] : []
    })
    const bytes = Buffer.from(await writeTable(classBook({ cohort, plan, schools, seated, overrides })))
    return {
      url: await offerDownload(ctx, { of: ['classes', plan._id], ending: 'xlsx', bytes }),
      fileName: `编班-${cohort.name}.xlsx`,
    }
  },
)
