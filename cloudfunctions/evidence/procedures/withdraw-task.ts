import * as z from 'zod'
import { forSelf, refuse, requestKey } from '@/cloudfunctions/kernel'
import { releasePoints } from '../claim'
import { attemptIdOf, attempts, microTasks } from '../documents'
import { openPoints } from '../freeze'
import { loadTask, taskIdOf } from '../load'
import { shownTaskLine } from '../shown'

const input = z.strictObject({ key: requestKey })

/** Takes a task back until it is judged; the attempt stays, and what is handed in next is another one. Again is harmless. */
export const withdrawTask = forSelf(input).mutation(
  async ({ ctx: { actor, store, now }, input: { key } }) => {
    const task = await loadTask(store, taskIdOf(actor.person, key))
    if (task.state === 'certified' || task.state === 'returned') refuse('EVIDENCE_JUDGED', {})
    if (task.state === 'draft') return shownTaskLine(task)
    const attempt = attemptIdOf(task._id, task.attempt)
    const isBack = await store.change(
      attempts,
      attempt,
      { set: { state: 'withdrawn' } },
      { state: 'submitted', verdict: 0 },
    )
    if (!isBack && (await store.find(attempts, attempt))?.state !== 'withdrawn') refuse('EVIDENCE_JUDGED', {})
    await releasePoints(store, task, openPoints(task))
    const set = {
      state: task.certified.length > 0 ? ('returned' as const) : ('draft' as const),
      updatedAt: now,
    }
    await store.change(microTasks, task._id, { set }, { state: 'submitted', attempt: task.attempt })
    return shownTaskLine({ ...task, ...set })
  },
)
