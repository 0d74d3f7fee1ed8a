import { forSelf, nothing, oneOf } from '@/cloudfunctions/kernel'
import { byId, hostOf, loadOf } from '@/domain/class-forming'
import { classMembers, cohorts } from '../documents'
import { loadPlan } from '../load'

/** The caller's class in every published cohort: its number, the school that hosts it, who else comes. */
export const myClass = forSelf(nothing).query(async ({ ctx: { store, actor } }) => {
  const seats = await store.page(classMembers, { where: { person: actor.person }, limit: 20 })
  if (seats.length === 0) return []
  const open = await store.page(cohorts, {
    where: { _id: oneOf(seats.map(({ cohort }) => cohort)), state: 'published' },
    limit: 20,
  })
  const classes = open.map(async (cohort) => {
    const seat = seats.find((one) => one.cohort === cohort._id)
    const { plan, schools } = await loadPlan(store, cohort._id, cohort.mode)
    const own = plan.classes.find(({ id }) => id === seat?.class)
    if (!own) return []
    const known = byId(schools)
    const nameOf = (school: string) => known.get(school)?.name ?? school
    const shared = own.focus ?? []
    return [
      {
        cohort: cohort._id,
        cohortName: cohort.name,
        class: own.id,
        host: nameOf(hostOf(own)),
        people: loadOf(own),
        schools: own.members.map(({ school }) => nameOf(school)),
        focus: shared,
      },
    ]
  })
  return (await Promise.all(classes)).flat()
})
