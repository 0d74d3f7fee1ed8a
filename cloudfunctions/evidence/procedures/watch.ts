import * as z from 'zod'
import { watchFile } from '@/cloudfunctions/file'
import { audit, forSelf, refuse, requestKey } from '@/cloudfunctions/kernel'
import { loadTask } from '../load'
import { fileId, taskId } from '../shapes'
import { judgeWatchingOf } from '../watching'

const input = z.strictObject({
  task: taskId,
  file: fileId,
  /** Chosen by the player once per opening. */
  view: requestKey,
})

/**
 * An address that lives some minutes, for those whose task requires to see this file; each opening is recorded. Refuses with NOT_FOUND for what
 * the caller could not know of, NOT_WATCHABLE with the reason, FILE_NOT_READY.
 */
export const watch = forSelf(input).mutation(async ({ ctx, input: { task: id, file, view } }) => {
  const verdict = await judgeWatchingOf(ctx, await loadTask(ctx.store, id), file)
  if (!verdict.may) return refuse('NOT_WATCHABLE', { why: verdict.why })
  const watched = await watchFile(ctx, { file, view })
  if (verdict.as === 'official')
    await audit(ctx.store, ctx.now, { by: ctx.actor.person, action: 'watch-as-official', subject: file })
  return { ...watched, as: verdict.as }
})
