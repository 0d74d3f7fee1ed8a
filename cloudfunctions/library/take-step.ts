import { type ActorContext, audit, refuse } from '@/cloudfunctions/kernel'
import { type Reach, type ResourceStep, shelvesOf, stepFrom } from '@/domain/library'
import { type ResourceDocument, resources } from './documents'
import { letFilesGo } from './files'

/**
 * Takes one step with a resource, in one guarded write; the same step again changes nothing. Refuses with RESOURCE_NOT_THERE when it cannot be
 * taken from where the resource stands, or TRY_AGAIN when somebody else took one at the same moment.
 */
export async function takeStep(
  ctx: ActorContext,
  found: ResourceDocument,
  step: ResourceStep,
  { reach = found.reach, why }: { reach?: Reach | undefined; why?: string } = {},
): Promise<ResourceDocument> {
  const { store, actor, now } = ctx
  const state = stepFrom({ state: found.state, ...(reach && { reach }) }, step)
  if (state === undefined) return refuse('RESOURCE_NOT_THERE', { state: found.state })
  const set = {
    state,
    shelves: shelvesOf({ state, school: found.school }),
    by: actor.person,
    byName: actor.name,
    at: now,
    ...(reach && { reach }),
    why: why ?? '',
  }
  if (!(await store.change(resources, found._id, { set }, { state: found.state, at: found.at })))
    return refuse('TRY_AGAIN', {})
  if (step === 'withdraw') await letFilesGo(ctx, found)
  await audit(store, now, { by: actor.person, action: `resource-${step}`, subject: found._id })
  return { ...found, ...set }
}
