import * as z from 'zod'
import {
  type ActorContext,
  audit,
  deterministicId,
  forRoles,
  refuse,
  requestKey,
} from '@/cloudfunctions/kernel'
import { personId } from '@/cloudfunctions/people'
import { judgePlan, planHalfDays, type SessionPlan } from '@/domain/session'
import { audienceOf } from '../audience'
import { sessions } from '../documents'
import { withGroupMembers } from '../groups'
import { sessionPlan } from '../shapes'

const input = z.strictObject({
  plan: sessionPlan,
  /** Who runs it; a trainer who plans is always among them. */
  trainers: z.array(personId).max(10),
  requestKey,
})

const ownOrCounty = ({ actor }: ActorContext) => ({
  resource: { county: actor.county, trainers: [actor.person] },
  subject: undefined,
})

/** Plans the half-days of a training; each becomes a session with a code of its own. The same request again plans nothing new. */
export const planSessions = forRoles({
  roles: ['trainer', 'county-office'],
  input,
  within: ownOrCounty,
}).mutation(
  async ({ ctx: { actor, store, now, keyring }, input: { plan: told, trainers, requestKey: key } }) => {
    const plan: SessionPlan = { ...told, invited: await withGroupMembers(store, told.invited) }
    const { problems } = judgePlan(plan, now)
    if (problems.length > 0) refuse('SESSION_NOT_VALID', { problems })
    const series = deterministicId('series', actor.person, key)
    const common = {
      series,
      title: plan.title,
      mode: plan.mode,
      place: plan.place,
      invited: plan.invited,
      audience: await audienceOf(store, plan.invited),
      trainers: [...new Set([actor.person, ...trainers])],
      keyId: keyring.current('session').id,
      generation: 1,
      state: 'planned' as const,
      createdAt: now,
    }
    const planned = planHalfDays(plan).map((halfDay, index) => ({
      _id: deterministicId(series, index).slice(0, 10),
      ...common,
      ...halfDay,
    }))
    for (const session of planned) await store.insert(sessions, session)
    await audit(store, now, {
      by: actor.person,
      action: 'plan-sessions',
      subject: series,
      facts: { halfDays: planned.length },
    })
    return { sessions: planned.map(({ _id }) => _id) }
  },
)
