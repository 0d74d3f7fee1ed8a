import { forSelf, nothing } from '@/cloudfunctions/kernel'
import { microTasks } from '../documents'
import { shownTaskLine } from '../shown'

/** A teacher brings a dozen points in a year; far fewer tasks. */
const MOST_TASKS = 100

/** The caller's own micro-tasks, the one touched last first. */
export const myTasks = forSelf(nothing).query(async ({ ctx: { actor, store, now } }) => {
  const found = await store.page(microTasks, {
    where: { person: actor.person },
    orderBy: [['updatedAt', 'desc']],
    limit: MOST_TASKS,
  })
  return { tasks: found.map(shownTaskLine), now }
})
