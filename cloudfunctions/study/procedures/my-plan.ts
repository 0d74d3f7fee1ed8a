import { forSelf, nothing } from '@/cloudfunctions/kernel'
import { programmeFor } from '@/cloudfunctions/programme'
import { planPoints } from '@/domain/study'
import { newestSelfTest } from '../diagnosis'
import { personalPlans } from '../documents'
import { learnerOf } from '../learner'
import { focusOf, shownPlan } from '../plans'

/** Versions that are shown; nobody rewrites a plan more often. */
const MOST_VERSIONS = 20

/** What the plan asks for, and every version that the caller handed in, the newest first. */
export const myPlan = forSelf(nothing).query(async ({ ctx: { actor, store, now } }) => {
  const { person, school } = learnerOf(actor)
  const [programme, focus, tested, versions] = await Promise.all([
    programmeFor(store, school, now),
    focusOf(store, school),
    newestSelfTest(store, person),
    store.page(personalPlans, { where: { person }, orderBy: [['number', 'desc']], limit: MOST_VERSIONS }),
  ])
  const { planFields } = programme.studyRule
  return {
    now,
    fields: planFields.value,
    fieldsInferred: planFields.inferred === true,
    points: planPoints(programme, focus),
    suggested: tested?.diagnosis.points ?? [],
    hasTested: tested !== undefined,
    versions: await Promise.all(versions.map((plan) => shownPlan(store, plan))),
  }
})
