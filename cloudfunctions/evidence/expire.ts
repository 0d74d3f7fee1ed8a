import { deleteFile } from '@/cloudfunctions/file'
import { atMost, type Context, openStore, pageAnywhere, type Store } from '@/cloudfunctions/kernel'
import { dateInChina } from '@/domain/shared'
import { attempts, type MicroTaskDocument, microTasks } from './documents'
import { filesOf } from './files'

/** Tasks that one round of the timer takes up, in all counties. */
const AT_ONCE = 50
const MOST_ATTEMPTS = 20

type Tools = Pick<Context, 'storage' | 'now'>

/**
 * For a timer: deletes pictures and videos of tasks whose time is over. Texts stay: a plan or a report shows nobody. Answers how many files went.
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
    ({ kind, status }) => kind !== 'document' && status !== 'deleted',
  )
  for (const { _id } of gone) await deleteFile(tools, { file: _id, by: 'system', why: 'expired' })
  return gone.length
}
