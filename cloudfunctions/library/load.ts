import { type ActorContext, type Located, refuse, type Store } from '@/cloudfunctions/kernel'
import { type ResourceDocument, resources } from './documents'

/** Refuses with NOT_FOUND. */
export async function loadResource(store: Store, id: string): Promise<ResourceDocument> {
  return (await store.find(resources, id)) ?? refuse('NOT_FOUND', { what: 'resource' })
}

/** The school whose library it is in. */
export async function placeOfResource(
  { store, actor }: ActorContext,
  { resource }: { resource: string },
): Promise<Located<ResourceDocument>> {
  const subject = await loadResource(store, resource)
  return { resource: { county: actor.county, school: subject.school, owner: subject.author }, subject }
}

/** A resource that stands on a shelf the caller can reach, or that is the caller's own. Refuses with NOT_FOUND. */
export async function loadReachable({ store, actor }: ActorContext, id: string): Promise<ResourceDocument> {
  const found = await loadResource(store, id)
  const isOwn = found.author === actor.person
  const reachable =
    found.shelves.includes('county') ||
    (found.shelves.length > 0 &&
      (actor.school === found.school || actor.grants.some(({ role }) => role === 'county-office')))
  return isOwn || reachable ? found : refuse('NOT_FOUND', { what: 'resource' })
}
