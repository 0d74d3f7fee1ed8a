import * as z from 'zod'
import { forSelf } from '@/cloudfunctions/kernel'
import { loadReachable } from '../load'
import { resourceId } from '../shapes'
import { shownResource } from '../shown'

/** One resource of a library that the caller can reach. Refuses with NOT_FOUND. */
export const resource = forSelf(z.strictObject({ resource: resourceId })).query(
  async ({ ctx, input: { resource: id } }) => {
    const found = await loadReachable(ctx, id)
    return { ...shownResource(found), isOwn: found.author === ctx.actor.person }
  },
)
