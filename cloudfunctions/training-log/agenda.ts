import type { Store } from '@/cloudfunctions/kernel'
import { sessions } from '@/cloudfunctions/session'
import type { SessionId } from '@/domain/shared'

/** What everybody in a hall was given: words that two logs may share without either being a copy. */
export async function givenTexts(store: Store, session: SessionId | undefined): Promise<string[]> {
  if (!session) return []
  const found = await store.find(sessions, session)
  if (!found) return []
  return [found.title, ...found.agenda.flatMap(({ module, topic }) => [module, topic])].filter(Boolean)
}
