import * as z from 'zod'
import { assertDecent, deterministicId, forRoles, requestKey } from '@/cloudfunctions/kernel'
import { mayAct } from '@/domain/people'
import { personalPlans, planComments } from '../documents'
import { placeOfPlan } from '../plans'
import { planId } from '../shapes'

const input = z.strictObject({ plan: planId, text: z.string().trim().min(2).max(500), requestKey })

/** A comment under one version of a plan; its author may then hand in the next one. */
export const commentPlan = forRoles({
  roles: ['school-admin', 'leader'],
  input,
  within: placeOfPlan,
}).mutation(async ({ ctx, input: { text, requestKey: key } }) => {
  const { actor, store, subject, now } = ctx
  await assertDecent(text, actor.account)
  const isLeader = mayAct(actor, ['leader'], (await placeOfPlan(ctx, { plan: subject._id })).resource)
  const _id = deterministicId('plan-comment', subject._id, actor.person, key)
  const added = await store.insert(planComments, {
    ...{ _id, plan: subject._id, by: actor.person, byName: actor.name },
    ...{ as: isLeader ? 'leader' : 'school-admin', text, at: now },
  })
  if (added === 'inserted') await store.change(personalPlans, subject._id, { increment: { comments: 1 } })
  return { id: _id }
})
