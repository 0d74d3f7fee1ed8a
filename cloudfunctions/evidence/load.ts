import { type ActorContext, type Located, refuse, type Store } from '@/cloudfunctions/kernel'
import { groupBetween } from '@/cloudfunctions/session'
import type { PersonId } from '@/domain/shared'
import { type AttemptDocument, attempts, type MicroTaskDocument, microTasks } from './documents'

/** A task belongs to whom its id names, so that nobody asks for somebody else's by mistake. */
export const taskIdOf = (person: PersonId, key: string): string => `${person}:${key}`

/** Refuses with NOT_FOUND. */
export async function loadTask(store: Store, id: string): Promise<MicroTaskDocument> {
  return (await store.find(microTasks, id)) ?? refuse('NOT_FOUND', { what: 'micro-task' })
}

/** What was handed in and stands. Refuses with NOT_FOUND, also for one that was taken back. */
async function loadAttempt(store: Store, id: string): Promise<AttemptDocument> {
  const attempt = await store.find(attempts, id)
  return attempt && attempt.state !== 'withdrawn' ? attempt : refuse('NOT_FOUND', { what: 'attempt' })
}

/** Where an attempt lies: the school that it was brought in, and a group of the author's that the caller leads. */
export async function placeOfAttempt(
  ctx: ActorContext,
  { attempt: id }: { attempt: string },
): Promise<Located<AttemptDocument>> {
  const attempt = await loadAttempt(ctx.store, id)
  const group = await groupBetween(ctx, attempt.person)
  const { county, school, person } = attempt
  return { resource: { county, school, owner: person, ...(group && { group }) }, subject: attempt }
}
