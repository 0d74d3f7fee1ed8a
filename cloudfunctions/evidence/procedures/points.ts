import { forSelf, nothing } from '@/cloudfunctions/kernel'
import { pointAssumptions } from '@/domain/evidence'
import { askedOf } from '../asked'
import { claimsOf } from '../claim'
import { keyOf } from '../shown'

/** What the caller may bring evidence for, what each point needs, and which points stand in another task already. */
export const points = forSelf(nothing).query(async ({ ctx: { actor, store, now } }) => {
  const [{ specifications, school, programme }, claimed] = await Promise.all([
    askedOf(store, actor, now),
    claimsOf(store, actor.person),
  ])
  return {
    specifications,
    school,
    themeMustBeFocusPoint: programme.focus?.themeMustBeFocusPoint.value ?? false,
    assumptions: pointAssumptions(programme),
    claimed: [...claimed].map(([point, task]) => ({ point, key: keyOf(task) })),
  }
})
