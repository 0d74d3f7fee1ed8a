import * as z from 'zod'
import { forSelf, refuse } from '@/cloudfunctions/kernel'
import { canWithdraw } from '@/domain/training-log'
import { trainingLogs } from '../documents'
import { loadOwnLog } from '../load'
import { settleWithdrawn } from '../settle'
import { logId } from '../shapes'
import { limits } from '../shown'

const input = z.strictObject({ log: logId })

/** Takes a log back to change it, until its deadline and until somebody commented. Repeated it changes nothing. */
export const withdrawLog = forSelf(input).mutation(
  async ({ ctx: { actor, store, now }, input: { log: id } }) => {
    const log = await loadOwnLog(store, id, actor.person)
    if (log.state === 'submitted') {
      if (!canWithdraw(limits(log), now))
        refuse('LOG_NOT_WITHDRAWABLE', { why: log.commented ? 'commented' : 'past-due' })
      const stillAsRead = { state: 'submitted', attempt: log.attempt, commented: false }
      if (!(await store.change(trainingLogs, id, { set: { state: 'withdrawn' } }, stillAsRead)))
        refuse('TRY_AGAIN', {})
    }
    await settleWithdrawn(store, log, now)
    return { log: id, text: log.text }
  },
)
