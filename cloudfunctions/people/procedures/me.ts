import { forAnyone, nothing, openStore } from '@/cloudfunctions/kernel'
import { loadCounty } from '@/cloudfunctions/org'
import { findOnRoster } from '../roster'

/** Who the server takes the caller for: nobody, an account without a person, or a person with their roles. */
export const me = forAnyone(nothing).query(async ({ ctx }) => {
  if (!ctx.account) return { state: 'signed-out' as const }
  if (!ctx.actor) return { state: 'unbound' as const }
  const { person, name, county, grants } = ctx.actor
  const [{ name: countyName, programme }, row] = await Promise.all([
    loadCounty(county),
    findOnRoster(openStore(county), person),
  ])
  return {
    state: 'bound' as const,
    person,
    name,
    county: { id: county, name: countyName },
    programme,
    grants: grants.map(({ role, scope }) => ({ role, scope })),
    inBrowser: ctx.desk !== undefined,
    ...(row?.state === 'active' && {
      row: {
        school: row.school,
        schoolName: row.schoolName,
        stages: row.stages,
        subject: row.subject,
        idMasked: row.idMasked,
        telephoneMasked: row.telephoneMasked,
      },
    }),
  }
})
