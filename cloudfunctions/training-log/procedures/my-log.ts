import * as z from 'zod'
import { forSelf } from '@/cloudfunctions/kernel'
import { loadOwnLog } from '../load'
import { logId } from '../shapes'
import { shownWhole } from '../shown'

const input = z.strictObject({ log: logId })

/** A log of the caller's own, also one that was taken back. */
export const myLog = forSelf(input).query(async ({ ctx: { actor, store, storage, now }, input: { log } }) =>
  shownWhole(store, storage, await loadOwnLog(store, log, actor.person), now),
)
