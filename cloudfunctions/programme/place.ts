import { type ActorContext, type Located, openStore, refuse, type Store } from '@/cloudfunctions/kernel'
import type { CountyId } from '@/domain/shared'
import { type ReplayDocument, type RuleChangeDocument, replays, ruleChanges } from './documents'

/** The county that is looked at: the own one, or for a viewer of the city any of its counties. Its store is the subject. */
export function placeOfCounty(
  { actor }: ActorContext,
  { county = actor.county }: { county?: CountyId },
): Located<Store> {
  return { resource: { county }, subject: openStore(county) }
}

/** A proposed change as the place where its county's office acts. */
export async function placeOfChange(
  { store }: ActorContext,
  { change: id }: { change: string },
): Promise<Located<RuleChangeDocument>> {
  const change = (await store.find(ruleChanges, id)) ?? refuse('NOT_FOUND', { what: 'change' })
  return { resource: { county: change.county }, subject: change }
}

export async function placeOfReplay(
  { store }: ActorContext,
  { replay: id }: { replay: string },
): Promise<Located<ReplayDocument>> {
  const replay = (await store.find(replays, id)) ?? refuse('NOT_FOUND', { what: 'replay' })
  return { resource: { county: replay.county }, subject: replay }
}
