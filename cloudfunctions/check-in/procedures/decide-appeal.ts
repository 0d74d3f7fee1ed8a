import * as z from 'zod'
import { audit, forRoles, reason, refuse } from '@/cloudfunctions/kernel'
import { loadSession } from '@/cloudfunctions/session'
import { mayAct } from '@/domain/people'
import { checkIns } from '../documents'
import { correct } from '../hand-made'
import { appeals } from '../requests/documents'
import { placeOfAppeal } from '../requests/place'
import { assertMayDecide } from '../requests/request'
import { appealId } from '../shapes'
import { judgeKept } from '../verdict'

const input = z.strictObject({ appeal: appealId, granted: z.boolean(), why: reason })

/**
 * Grants or refuses an appeal. Granted: a missing record is written, a pending one confirmed, a voided one restored. Trainers and schools
 * decide until the deadline; what is overdue, or was voided by an official, goes to the county office. The same decision again changes
 * nothing. Refuses with NOT_ON_OWN_RECORD, ALREADY_DECIDED, DECISION_OVERDUE.
 */
export const decideAppeal = forRoles({
  roles: ['trainer', 'school-admin', 'county-office'],
  input,
  within: placeOfAppeal,
}).mutation(async ({ ctx: { actor, store, subject: appeal, now }, input: { granted, why } }) => {
  const state = granted ? ('granted' as const) : ('refused' as const)
  assertMayDecide(actor, appeal, state)
  const isOffice = mayAct(actor, ['county-office'], { county: appeal.county })
  const kept = await store.find(checkIns, appeal._id)
  if (!isOffice && now > appeal.decideBy) refuse('DECISION_OVERDUE', { decideBy: appeal.decideBy })
  if (!isOffice && kept?.status === 'void') refuse('NOT_ALLOWED', { needs: ['county-office'] })

  const decision = appeal.decision ?? { by: actor.person, at: now, why }
  const isDecided = await store.change(appeals, appeal._id, { set: { state, decision } }, { state: 'open' })
  if (!isDecided && appeal.state === 'open') refuse('TRY_AGAIN', {})
  if (granted) {
    const session = await loadSession(store, appeal.session)
    const { person, name, school, schoolName, direction } = appeal
    const who = { person, name, school, schoolName }
    const { record } = await correct(store, session, who, direction, decision)
    if (record.status !== 'confirmed')
      await judgeKept(store, session, record, { verdict: 'confirm', ...decision })
  }
  if (isDecided) {
    const facts = { granted, why }
    await audit(store, now, { by: actor.person, action: 'decide-appeal', subject: appeal._id, facts })
  }
  return { state }
})
