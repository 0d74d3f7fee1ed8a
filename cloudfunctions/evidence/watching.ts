import { type ActorContext, refuse } from '@/cloudfunctions/kernel'
import { groupBetween } from '@/cloudfunctions/session'
import { judgeWatching, type WatchingFacts, type WatchingVerdict } from '@/domain/evidence'
import { mayAct } from '@/domain/people'
import { consentOfTask } from './consent'
import { type AttemptDocument, attempts, type MicroTaskDocument, namedOfficials } from './documents'

/** The attempts of a task that stand; the last ones first. */
const standingAttempts = async (
  { store }: ActorContext,
  { _id }: MicroTaskDocument,
): Promise<AttemptDocument[]> => {
  const found = await store.page(attempts, { where: { task: _id }, orderBy: [['number', 'desc']], limit: 50 })
  return found.filter(({ state }) => state !== 'withdrawn')
}

/**
 * Whether the caller may see a file of a task now. Its author sees the draft's too; everybody else only what was handed in and stands. Refuses
 * with NOT_FOUND for a file that belongs to nothing they could see.
 */
export async function judgeWatchingOf(
  ctx: ActorContext,
  task: MicroTaskDocument,
  file: string,
): Promise<WatchingVerdict> {
  const { actor, store, now } = ctx
  const isIn = ({ attachments }: Pick<AttemptDocument, 'attachments'>) =>
    attachments.some((one) => one.file === file)
  const standing = await standingAttempts(ctx, task)
  const attempt = standing.find(isIn)
  const isAuthor = actor.person === task.person
  if (!attempt && !(isAuthor && isIn(task))) refuse('NOT_FOUND', { what: 'file' })
  const [led, named, consent] = await Promise.all([
    groupBetween(ctx, task.person),
    store.find(namedOfficials, `${task._id}:${actor.person}`),
    attempt && showsPupils(attempt, file) ? consentOfTask(store, attempt, now) : ('not-needed' as const),
  ])
  const facts: WatchingFacts = {
    person: actor.person,
    author: task.person,
    isReviewer: mayAct(actor, ['school-reviewer'], { county: actor.county, school: task.school }),
    isLeader: led !== undefined,
    ...(named && { namedUntil: named.until }),
    consent,
  }
  return judgeWatching(facts, now)
}

/** Whether one of the items that a file serves says that pupils are in the picture. */
export function showsPupils({ attachments, specifications }: AttemptDocument, file: string): boolean {
  const serves = attachments.find((one) => one.file === file)?.serves ?? []
  return specifications.some(({ point, items }) =>
    items.some(
      (item) => item.showsPupils && serves.some((one) => one.point === point && one.item === item.id),
    ),
  )
}
