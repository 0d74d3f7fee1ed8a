import * as z from 'zod'
import { forRoles } from '@/cloudfunctions/kernel'
import { placeOfPlan, shownPlan } from '../plans'
import { planId } from '../shapes'

const input = z.strictObject({ plan: planId })

/** Somebody else's plan, for those who guide its author. */
export const plan = forRoles({
  roles: ['school-admin', 'leader', 'county-office'],
  input,
  within: placeOfPlan,
}).query(async ({ ctx: { store, subject, now } }) => ({ now, ...(await shownPlan(store, subject)) }))
