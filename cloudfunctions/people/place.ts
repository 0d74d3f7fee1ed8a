import type { ActorContext, Located } from '@/cloudfunctions/kernel'
import type { PersonId } from '@/domain/shared'
import type { RosterDocument } from './documents'
import { loadOnRoster } from './roster'

/** Where somebody on the roster belongs: what a procedure about a person is `within`. */
export async function placeOfPerson(
  ctx: ActorContext,
  { person }: { person: PersonId },
): Promise<Located<RosterDocument>> {
  const row = await loadOnRoster(ctx.store, person)
  return { resource: { county: row.county, school: row.school }, subject: row }
}
