import * as z from 'zod'
import { forRoles, refuse } from '@/cloudfunctions/kernel'
import { schoolId } from '@/cloudfunctions/people'
import { specificationOf } from '../asked'
import { specifications } from '../documents'
import { pointId } from '../shapes'
import { specificationIdOf, versionsOf } from '../versions'
import { placeOfOwnPoints } from './own-points'

const input = z.strictObject({ school: schoolId, point: pointId })

/** One point that a school has found itself, also one no longer used, and who changed it when and why. Refuses with NOT_FOUND. */
export const ownPoint = forRoles({ roles: ['school-admin'], input, within: placeOfOwnPoints }).query(
  async ({ ctx: { actor, store, now }, input: { school, point } }) => {
    const [found, history] = await Promise.all([
      store.find(specifications, specificationIdOf(actor.county, school, point)),
      versionsOf(store, school, point),
    ])
    if (!found) return refuse('NOT_FOUND', { what: 'point' })
    const { version, state } = found
    return { specification: specificationOf(found), version, state, history, now }
  },
)
