import * as z from 'zod'
import { forRoles, oneOf } from '@/cloudfunctions/kernel'
import { loadCounty, loadSchools } from '@/cloudfunctions/org'
import { roster } from '@/cloudfunctions/people'
import { holds, placeOfCohort } from '../cohort'
import { replays } from '../documents'
import { loadCountyProgramme, programmeAt, versionAt } from '../rules-in-force'
import { cohortId } from '../shapes'

const input = z.strictObject({ cohort: cohortId })

/** One cohort: its dates, schools and members, by which rules it runs, what has changed since, every closing and opening. */
export const cohort = forRoles({ roles: ['county-office'], input, within: placeOfCohort }).query(
  async ({ ctx: { store, now, subject } }) => {
    const [rules, schools, { rosterVersion }, [replay]] = await Promise.all([
      loadCountyProgramme(store),
      loadSchools(store),
      loadCounty(store.county),
      store.page(replays, {
        where: { cohort: subject._id },
        orderBy: [['orderedAt', 'desc']],
        limit: 1,
      }),
    ])
    const newest = versionAt(rules, now)
    const own = subject.schools
    const members = await store.count(roster, {
      version: rosterVersion,
      state: 'active',
      ...(own && { school: oneOf(own) }),
    })
    const { _id, name, course, period, rules: version, closings } = subject
    return {
      id: _id,
      name,
      course,
      closings,
      members,
      newest,
      schools: schools
        .filter(({ code }) => holds(subject, code))
        .map(({ code, name: called }) => ({ code, name: called })),
      isWholeCounty: own === undefined,
      afterClose: programmeAt(rules, version ?? newest).afterClose,
      ...(period && { period }),
      ...(version !== undefined && {
        version,
        changes: rules.approved.slice(version, newest).map(({ id, paths, value, effectiveFrom }) => ({
          id,
          path: paths[0] ?? '',
          value,
          effectiveFrom,
        })),
      }),
      ...(replay && {
        replay: {
          ...replay,
          isCurrent: replay.state === 'done' && replay.from === version && replay.to === newest,
        },
      }),
    }
  },
)
