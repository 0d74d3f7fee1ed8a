import { claimFile } from '@/cloudfunctions/file'
import type { ActorContext } from '@/cloudfunctions/kernel'
import type { Specification } from '@/domain/evidence'
import { type AttemptDocument, attemptIdOf, attempts, type MicroTaskDocument } from './documents'
import { fileIdsOf } from './files'

/** What is still to be certified of a task. */
export const openPoints = ({
  points,
  certified,
}: Pick<MicroTaskDocument, 'points' | 'certified'>): string[] =>
  points.filter((point) => !certified.includes(point))

/** In whose name a task holds its files: no timer takes them for unused. */
const CLAIM = 'evidence:'
const claimOf = (task: string): string => `${CLAIM}${task}`
export const isClaimOfTask = (claim: string): boolean => claim.startsWith(CLAIM)

/**
 * The attempt of a task that was handed in: a copy that later drafts do not reach, and files that no timer takes for abandoned. Harmless to
 * repeat, so that a retry mends what an interruption left out.
 */
export async function freeze(
  ctx: ActorContext,
  task: Omit<MicroTaskDocument, 'county'>,
  asked: readonly Specification[],
): Promise<void> {
  const points = openPoints(task)
  const { title, reflection, attachments, consent, person, name, school, schoolName } = task
  const attempt: Omit<AttemptDocument, 'county'> = {
    _id: attemptIdOf(task._id, task.attempt),
    task: task._id,
    number: task.attempt,
    person,
    name,
    school,
    schoolName,
    title,
    points,
    reflection,
    attachments,
    ...(consent !== undefined && { consent }),
    specifications: asked.filter(({ point }) => points.includes(point)),
    submittedAt: ctx.now,
    state: 'submitted',
    verdict: 0,
    isMarked: false,
  }
  const by = claimOf(task._id)
  await Promise.all(fileIdsOf(attachments).map((file) => claimFile(ctx, { file, by })))
  await ctx.store.insert(attempts, attempt)
}
