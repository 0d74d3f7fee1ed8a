import { type ActorContext, type Located, refuse, type Store } from '@/cloudfunctions/kernel'
import { loadCounty, schoolDocumentId, schools } from '@/cloudfunctions/org'
import { groupBetween } from '@/cloudfunctions/session'
import type { PersonId, SchoolId } from '@/domain/shared'
import { type PlanDocument, personalPlans, planComments } from './documents'

const MOST_COMMENTS = 100

export async function newestPlan(store: Store, person: PersonId): Promise<PlanDocument | undefined> {
  const [newest] = await store.page(personalPlans, {
    where: { person, isNewest: true },
    orderBy: [['at', 'desc']],
    limit: 1,
  })
  return newest
}

/** Who reads a plan besides its author: the school's administrator and the leader of one of the author's groups. */
export async function placeOfPlan(
  ctx: ActorContext,
  { plan: id }: { plan: string },
): Promise<Located<PlanDocument>> {
  const plan = (await ctx.store.find(personalPlans, id)) ?? refuse('NOT_FOUND', { what: 'plan' })
  const group = await groupBetween(ctx, plan.person)
  return {
    resource: { county: plan.county, school: plan.school, ...(group && { group }) },
    subject: plan,
  }
}

/** The points that a school works on, as its register says. */
export async function focusOf(store: Store, school: SchoolId): Promise<readonly string[]> {
  const { schoolsVersion } = await loadCounty(store.county)
  return (await store.find(schools, schoolDocumentId(schoolsVersion, school)))?.focusPoints ?? []
}

/** One version with what was written under it, in the order in which it came. */
export async function shownPlan(store: Store, plan: PlanDocument) {
  const comments = await store.page(planComments, {
    where: { plan: plan._id },
    orderBy: [['at', 'asc']],
    limit: MOST_COMMENTS,
  })
  const { _id, name, schoolName, number, isNewest, at, texts, points } = plan
  return {
    ...{ id: _id, name, schoolName, number, isNewest, at, texts, points },
    comments: comments.map(({ _id: id, byName, as, text, at: when }) => ({ id, byName, as, text, at: when })),
  }
}
