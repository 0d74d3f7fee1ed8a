import { forSelf, nothing } from '@/cloudfunctions/kernel'
import { pointsToName } from '../points'

/** What a resource of the caller's may be about: the points of the programme and of the own school. */
export const points = forSelf(nothing).query(({ ctx }) => pointsToName(ctx))
