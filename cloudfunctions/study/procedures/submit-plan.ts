import * as z from 'zod'
import { appendEntry } from '@/cloudfunctions/credit'
import { assertDecent, forSelf, refuse, requestKey, type Store } from '@/cloudfunctions/kernel'
import { programmeFor } from '@/cloudfunctions/programme'
import { dateInChina } from '@/domain/shared'
import { judgePlan, planPoints } from '@/domain/study'
import { type PlanDocument, personalPlans, planIdOf } from '../documents'
import { learnerOf } from '../learner'
import { focusOf, newestPlan } from '../plans'

const text = z.string().trim().max(1000).exactOptional()
const input = z.strictObject({
  texts: z.strictObject({ situation: text, goal: text, schedule: text, outcome: text, note: text }),
  points: z.array(z.string().max(40)).max(30),
  requestKey,
})

/** Hands a plan in, or its next version; the versions before stay. The same request again changes nothing. Refuses with PLAN_NOT_ACCEPTED. */
export const submitPlan = forSelf(input).mutation(
  async ({ ctx: { actor, store, now }, input: { texts, points, requestKey: key } }) => {
    const author = learnerOf(actor)
    const known = await newestPlan(store, author.person)
    if (known?.requestKey === key) return { plan: known._id, number: known.number }
    const [programme, focus] = await Promise.all([
      programmeFor(store, author.school, now),
      focusOf(store, author.school),
    ])
    const offered = planPoints(programme, focus)
    const problems = judgePlan({ texts, points }, programme.studyRule.planFields.value, offered)
    if (problems.length > 0) refuse('PLAN_NOT_ACCEPTED', { problems })
    await assertDecent(Object.values(texts).join('\n'), actor.account)
    const number = (known?.number ?? 0) + 1
    const plan = {
      ...{ _id: planIdOf(author.person, number), ...author, texts, points, number },
      ...{ isNewest: true, at: now, requestKey: key, comments: 0 },
    }
    await write(store, plan, known)
    await appendEntry(store, {
      _id: `personal-plan:${author.person}`,
      ...{ person: author.person, kind: 'personal-plan', on: dateInChina(now), count: 1 },
      ...{ source: plan._id, title: '', at: now },
    })
    return { plan: plan._id, number }
  },
)

/** The new version takes the place of the old one. Refuses with TRY_AGAIN when the same person's other phone was faster. */
const write = (
  store: Store,
  plan: Omit<PlanDocument, 'county'>,
  known: PlanDocument | undefined,
): Promise<void> =>
  store.transaction(async (transaction) => {
    if (await transaction.find(personalPlans, plan._id)) refuse('TRY_AGAIN', {})
    if (known) await transaction.change(personalPlans, known._id, { set: { isNewest: false } })
    await transaction.put(personalPlans, plan)
  })
