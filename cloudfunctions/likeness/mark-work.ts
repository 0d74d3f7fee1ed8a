import { type AttemptDocument, attempts } from '@/cloudfunctions/evidence'
import { type FileStorage, openStore, pageAnywhere } from '@/cloudfunctions/kernel'
import { markAttempt } from './mark'

const AT_ONCE = 20

/** For a timer: recognises what was handed in since the last round, in all counties. Answers how many attempts were read. */
export async function markWork(storage: FileStorage, shouldStop: () => boolean): Promise<number> {
  let read = 0
  for (;;) {
    const found: AttemptDocument[] = shouldStop()
      ? []
      : await pageAnywhere(attempts, { isMarked: false }, AT_ONCE)
    for (const attempt of found) {
      if (shouldStop()) return read
      const store = openStore(attempt.county)
      await markAttempt({ store, storage }, attempt)
      await store.change(attempts, attempt._id, { set: { isMarked: true } })
      read += 1
    }
    if (found.length < AT_ONCE) return read
  }
}
