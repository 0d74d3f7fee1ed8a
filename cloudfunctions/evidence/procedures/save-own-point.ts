import * as z from 'zod'
import { assertDecent, deterministicId, forRoles, reason, refuse, requestKey } from '@/cloudfunctions/kernel'
import { schoolId } from '@/cloudfunctions/people'
import { programmeFor } from '@/cloudfunctions/programme'
import { ownPointId, ownSpecification } from '@/domain/evidence'
import { items, pointId, specificationState } from '../shapes'
import { saveVersion } from '../versions'
import { placeOfOwnPoints } from './own-points'

const input = z.strictObject({
  school: schoolId,
  /** Absent for a new one. */
  point: pointId.exactOptional(),
  title: z.string().trim().min(2).max(30),
  items: items.exactOptional(),
  state: specificationState,
  version: z.int().min(0),
  why: reason,
  requestKey,
})

/** A school adds, changes, withdraws or takes up again a point of its own, and says why; what it earns stays the county's. Refuses with OWN_POINTS_NOT_ALLOWED. */
export const saveOwnPoint = forRoles({ roles: ['school-admin'], input, within: placeOfOwnPoints }).mutation(
  async ({ ctx, input: { school, point, title, items: told, ...intention } }) => {
    const { actor, now } = ctx
    const programme = await programmeFor(ctx.store, school, now)
    if (!programme.focus?.ownPointsAllowed.value) refuse('OWN_POINTS_NOT_ALLOWED', {})
    await assertDecent(title, actor.account)
    const id = point ?? ownPointId(deterministicId('own-point', school, intention.requestKey).slice(0, 8))
    const standard = ownSpecification(id, title)
    const specification = { ...standard, ...(told && { items: told }) }
    const saved = await saveVersion(ctx, { specification, owner: school, ...intention })
    return { point: id, ...saved }
  },
)
