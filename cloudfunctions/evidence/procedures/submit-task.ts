import * as z from 'zod'
import { type ActorContext, assertDecent, forSelf, oneOf, refuse, requestKey } from '@/cloudfunctions/kernel'
import {
  expiresOn,
  judgeDraft,
  judgePoints,
  needsConsent,
  standingOf,
  type TaskProblem,
} from '@/domain/evidence'
import { dateInChina } from '@/domain/shared'
import { type Asked, askedOf } from '../asked'
import { claimPoints, releasePoints } from '../claim'
import { consentOfTask } from '../consent'
import { type MicroTaskDocument, microTasks } from '../documents'
import { isOpen, OPEN } from '../draft'
import { filesOf, known } from '../files'
import { freeze, openPoints } from '../freeze'
import { loadTask, taskIdOf } from '../load'
import { shownTaskLine } from '../shown'

const input = z.strictObject({ key: requestKey, version: z.int().min(1), requestKey })

/**
 * Hands a task in: the draft of this version is frozen as the next attempt. The same request again changes nothing. Refuses with
 * EVIDENCE_NOT_ACCEPTED and what is missing, DRAFT_CHANGED_ELSEWHERE, or EVIDENCE_NOT_OPEN.
 */
export const submitTask = forSelf(input).mutation(
  async ({ ctx, input: { key, version, requestKey: intention } }) => {
    const { actor, store, now } = ctx
    const asked = await askedOf(store, actor, now)
    const task = await loadTask(store, taskIdOf(actor.person, key))
    if (task.requestKeys.includes(intention)) return answer(ctx, task, asked)
    if (!isOpen(task)) refuse('EVIDENCE_NOT_OPEN', { state: task.state })
    if (task.version !== version) refuse('DRAFT_CHANGED_ELSEWHERE', { version: task.version })
    await assertWhole(ctx, task, asked)
    await assertDecent(`${task.title}\n${task.reflection}`, actor.account)
    await claimAll(ctx, task)
    const set = {
      state: 'submitted' as const,
      attempt: task.attempt + 1,
      requestKeys: [...task.requestKeys, intention],
      expiresOn: expiresOn(asked.programme, dateInChina(now)),
      expired: false,
      updatedAt: now,
    }
    if (!(await store.change(microTasks, task._id, { set }, { version, state: oneOf(OPEN) })))
      refuse('TRY_AGAIN', {})
    return answer(ctx, { ...task, ...set }, asked)
  },
)

async function assertWhole(
  { store, now }: ActorContext,
  task: MicroTaskDocument,
  asked: Asked,
): Promise<void> {
  const { specifications, programme, school } = asked
  const open = openPoints(task)
  const files = known(await filesOf(store, task.attachments, task.person))
  const standings = standingOf(
    specifications.filter(({ point }) => open.includes(point)),
    task.attachments,
    files,
  )
  const points = new Set(specifications.map(({ point }) => point))
  const problems: TaskProblem[] = [
    ...judgePoints(task.points, points, programme.focus, school),
    ...judgeDraft(task, standings),
  ]
  if (needsConsent(standings) && task.consent !== undefined) {
    const standing = await consentOfTask(store, task, now)
    if (standing !== 'stands') problems.push({ code: 'consent-over', standing })
  }
  if (problems.length > 0) refuse('EVIDENCE_NOT_ACCEPTED', { problems })
}

/** A point is brought in one task at a time; what another one has refuses this one whole. */
async function claimAll({ store }: ActorContext, task: MicroTaskDocument): Promise<void> {
  const open = openPoints(task)
  const taken = await claimPoints(store, task, open)
  if (taken.length === 0) return
  await releasePoints(store, task, open)
  const problems = taken.map((point) => ({ code: 'claimed-elsewhere' as const, point }))
  refuse('EVIDENCE_NOT_ACCEPTED', { problems })
}

async function answer(ctx: ActorContext, task: MicroTaskDocument, asked: Asked) {
  if (task.state === 'submitted') await freeze(ctx, task, asked.specifications)
  return shownTaskLine(task)
}
