import * as z from 'zod'
import { forSelf, refuse } from '@/cloudfunctions/kernel'
import { REACHES } from '@/domain/library'
import { holdFiles } from '../files'
import { loadResource } from '../load'
import { resourceId } from '../shapes'
import { shownLine } from '../shown'
import { takeStep } from '../take-step'

const input = z.strictObject({ resource: resourceId, answer: z.enum([...REACHES, 'no']) })

/** The author says how far the work may go: the school's library, the county's too, or no further. Can be said anew, later as well. */
export const answer = forSelf(input).mutation(async ({ ctx, input: { resource: id, answer: said } }) => {
  const found = await loadResource(ctx.store, id)
  if (found.author !== ctx.actor.person) refuse('NOT_FOUND', { what: 'resource' })
  const isFromOutside = found.school === ''
  if (said === found.reach && (isFromOutside || found.shelves.length > 0)) return shownLine(found)
  if (said !== 'no') {
    await holdFiles(ctx, found)
    return shownLine(await takeStep(ctx, found, 'agree', { reach: said }))
  }
  return shownLine(await takeStep(ctx, found, found.state === 'asked' ? 'decline' : 'withdraw'))
})
