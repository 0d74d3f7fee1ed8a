import { type ActorContext, findAnywhere, type Located, refuse, type Store } from '@/cloudfunctions/kernel'
import type { SessionId } from '@/domain/shared'
import { type SessionDocument, sessions } from './documents'

/** Refuses with NOT_FOUND. */
export async function loadSession(store: Store, session: SessionId): Promise<SessionDocument> {
  return (await store.find(sessions, session)) ?? refuse('NOT_FOUND', { what: 'session' })
}

/** Where a session lies: its county and the people who run it. What a procedure about a session is `within`. */
export async function placeOfSession(
  ctx: ActorContext,
  { session }: { session: SessionId },
): Promise<Located<SessionDocument>> {
  const found = await loadSession(ctx.store, session)
  return { resource: { county: found.county, trainers: found.trainers }, subject: found }
}

const KEPT_MS = 3000
const kept = new Map<string, { session: SessionDocument | undefined; until: number }>()

/** At most three seconds old, of any county: for the burst path, where a hall asks for one session. */
export async function findSessionBriefly(id: string): Promise<SessionDocument | undefined> {
  const known = kept.get(id)
  if (known && known.until > Date.now()) return known.session
  const session = await findAnywhere(sessions, id)
  kept.set(id, { session, until: Date.now() + KEPT_MS })
  if (kept.size > 500) kept.clear()
  return session
}
