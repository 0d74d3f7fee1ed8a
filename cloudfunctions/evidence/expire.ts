import { deleteFile, type FileDocument } from '@/cloudfunctions/file'
import { atMost, type Context, openStore, pageAnywhere, type Store } from '@/cloudfunctions/kernel'
import { dateInChina } from '@/domain/shared'
import { type AttemptDocument, attempts, type MicroTaskDocument, microTasks } from './documents'
import { filesOf } from './files'
import { isClaimOfTask } from './freeze'
import { showsPupils } from './watching'

/** Tasks that one round of the timer takes up, in all counties. */
const AT_ONCE = 50
const MOST_ATTEMPTS = 20

type Tools = Pick<Context, 'storage' | 'now'>

/**
 * For a timer: deletes pictures and videos of tasks whose time is over. Texts stay: a plan or a report shows nobody; so does what shows no pupils
 * and something else holds, such as a library. Answers how many files went.
 */
export async function expireEvidence({ storage, now }: Tools): Promise<number> {
  const over = { expired: false, expiresOn: atMost(dateInChina(now)) }
  let deleted = 0
  for (const task of await pageAnywhere(microTasks, over, AT_ONCE))
    deleted += await expireTasks({ store: openStore(task.county), storage, now }, [task])
  return deleted
}

/** The files of these tasks that show people, out of the storage; each leaves its tombstone. Harmless to repeat. */
export async function expireTasks(
  tools: Tools & { store: Store },
  tasks: readonly MicroTaskDocument[],
): Promise<number> {
  let deleted = 0
  for (const task of tasks) {
    deleted += await expireTask(tools, task)
    await tools.store.change(microTasks, task._id, { set: { expired: true } })
  }
  return deleted
}

async function expireTask(tools: Tools & { store: Store }, task: MicroTaskDocument): Promise<number> {
  const { store } = tools
  const handedIn = await store.page(attempts, { where: { task: task._id }, limit: MOST_ATTEMPTS })
  const attachments = [task, ...handedIn].flatMap((one) => one.attachments)
  const unique = [...new Map(attachments.map((one) => [one.file, one])).values()]
  const gone = (await filesOf(store, unique, task.person)).filter(
    (file) => file.kind !== 'document' && file.status !== 'deleted' && !isKept(file, handedIn),
  )
  for (const { _id } of gone) await deleteFile(tools, { file: _id, by: 'system', why: 'expired' })
  return gone.length
}

const isKept = ({ _id, claims }: FileDocument, handedIn: readonly AttemptDocument[]): boolean =>
  claims.some((claim) => !isClaimOfTask(claim)) && !handedIn.some((attempt) => showsPupils(attempt, _id))

/** Nothing else holds the files of an attempt any more: if their time is over, the next round takes them. */
export async function resumeExpiry(store: Store, attempt: string): Promise<void> {
  const task = (await store.find(attempts, attempt))?.task
  if (task !== undefined) await store.change(microTasks, task, { set: { expired: false } })
}
