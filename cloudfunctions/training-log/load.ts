import { type ActorContext, type Located, refuse, type Store } from '@/cloudfunctions/kernel'
import { groupBetween, sessions } from '@/cloudfunctions/session'
import type { PersonId, SessionId } from '@/domain/shared'
import { type TrainingLogDocument, trainingLogs } from './documents'

/** A log that stands. Refuses with NOT_FOUND, also for one that was taken back. */
async function loadLog(store: Store, id: string): Promise<TrainingLogDocument> {
  const log = await store.find(trainingLogs, id)
  return log?.state === 'submitted' ? log : refuse('NOT_FOUND', { what: 'training-log' })
}

/** The caller's own, whatever its state. Refuses with NOT_FOUND. */
export async function loadOwnLog(store: Store, id: string, person: PersonId): Promise<TrainingLogDocument> {
  const log = await store.find(trainingLogs, id)
  return log?.person === person ? log : refuse('NOT_FOUND', { what: 'training-log' })
}

/** Who may read a log: the school it was written in, the leader of one of the author's groups, the trainers of its session. */
export async function placeOfLog(
  ctx: ActorContext,
  { log: id }: { log: string },
): Promise<Located<TrainingLogDocument>> {
  const log = await loadLog(ctx.store, id)
  const [group, trainers] = await Promise.all([
    groupBetween(ctx, log.person),
    trainersOf(ctx.store, log.session),
  ])
  const resource = { county: log.county, school: log.school, trainers, ...(group && { group }) }
  return { resource, subject: log }
}

async function trainersOf(store: Store, session: SessionId | undefined): Promise<readonly PersonId[]> {
  return session ? ((await store.find(sessions, session))?.trainers ?? []) : []
}
