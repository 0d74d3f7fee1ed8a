import type { Instant } from '../shared'
import { judgeAgenda } from './judge-agenda'
import { judgeHalfDays } from './judge-half-days'
import type { Invited, SessionPlace, SessionPlan } from './plan'
import type { PlanProblem, PlanWarning } from './plan-problem'

/** Zhejiang 2021, 三(五): in principle at most 90 to a class; a session is not a class, so more is only said. */
const CLASS_SIZE = 90

export interface PlanVerdict {
  /** empty when the plan may be saved */
  problems: PlanProblem[]
  /** said on the screen, never in the way */
  warnings: PlanWarning[]
}

/** `invitedCount` is how many people the invitation reaches, when it is known. */
export function judgePlan(plan: SessionPlan, now: Instant, invitedCount?: number): PlanVerdict {
  return {
    problems: [
      ...(plan.title.trim() === '' ? [{ code: 'title-empty' } as const] : []),
      ...judgePlace(plan.place),
      ...(invitesSomebody(plan.invited) ? [] : [{ code: 'nobody-invited' } as const]),
      ...(Number.isInteger(plan.worth) && plan.worth >= 0 ? [] : [{ code: 'worth-invalid' } as const]),
      ...judgeHalfDays(plan.halfDays, now),
      ...plan.halfDays.flatMap((halfDay, index) => judgeAgenda(halfDay, index)),
    ],
    warnings: [
      ...(plan.worth === 0 ? [{ code: 'worth-nothing' } as const] : []),
      ...(invitedCount !== undefined && invitedCount > CLASS_SIZE
        ? [{ code: 'more-than-a-class', invited: invitedCount, classSize: CLASS_SIZE } as const]
        : []),
    ],
  }
}

function judgePlace({ name, location, radius }: SessionPlace): PlanProblem[] {
  const problems: PlanProblem[] = []
  if (name.trim() === '') problems.push({ code: 'place-empty' })
  if (radius !== undefined && !(radius > 0)) problems.push({ code: 'radius-invalid' })
  if (radius !== undefined && location === undefined) problems.push({ code: 'radius-without-location' })
  return problems
}

const invitesSomebody = ({ everyone, schools, groups, people }: Invited): boolean =>
  everyone === true || schools.length + groups.length + people.length > 0
