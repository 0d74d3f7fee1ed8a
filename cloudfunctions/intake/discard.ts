import {
  audit,
  below,
  type Context,
  type FileStorage,
  oneOf,
  openStore,
  pageAnywhere,
  type Store,
} from '@/cloudfunctions/kernel'
import { removeUpload } from '@/cloudfunctions/spreadsheet'
import { addMs, DAY, type Instant, type PersonId } from '@/domain/shared'
import { type DraftDocument, drafts } from './documents'
import { orderWork } from './job'

/** An upload in clear is not kept overnight for somebody who went away; a finished preview waits for a week. */
const UNREAD_LASTS_MS = DAY
const PREVIEW_LASTS_MS = 7 * DAY
const OPEN = ['waiting-for-file', 'reading', 'ready']

/**
 * Ends an import that is not in force. Its file is removed at once, its rows by the job that is answered; `undefined` when it had ended
 * already.
 */
export async function discardDraft(
  { store, storage, now }: { store: Store; storage: FileStorage; now: Instant },
  draft: DraftDocument,
  by: PersonId | 'system',
): Promise<string | undefined> {
  await removeUpload(storage, draft.fileId)
  const ended = await store.change(drafts, draft._id, { set: { state: 'discarded' } }, { state: oneOf(OPEN) })
  if (!ended) return undefined
  await audit(store, now, { by, action: 'discard-import', subject: draft._id })
  return orderWork(store, draft, 'clear-import', 0, now)
}

/** For a daily timer: discards imports that nobody finished, in all counties. Answers how many. */
export async function discardAbandoned({ now, storage }: Pick<Context, 'now' | 'storage'>): Promise<number> {
  const unread = await pageAnywhere(
    drafts,
    { state: oneOf(['waiting-for-file', 'reading']), at: below(addMs(now, -UNREAD_LASTS_MS)) },
    100,
  )
  const forgotten = await pageAnywhere(
    drafts,
    { state: 'ready', at: below(addMs(now, -PREVIEW_LASTS_MS)) },
    100,
  )
  for (const draft of [...unread, ...forgotten])
    await discardDraft({ store: openStore(draft.county), storage, now }, draft, 'system')
  return unread.length + forgotten.length
}
