import type { Store } from '@/cloudfunctions/kernel'
import {
  type AttemptDocument,
  type MessageDocument,
  type MicroTaskDocument,
  messages,
  type VerdictDocument,
  verdictIdOf,
  verdicts,
} from './documents'
import { filesOf, shownFiles } from './files'

const MOST_MESSAGES = 200

/** How the author's phone names a task: the part of its id that the phone chose. */
export const keyOf = (task: string): string => task.split(':')[1] ?? ''

export const shownContent = ({
  title,
  points,
  reflection,
  attachments,
  consent,
}: MicroTaskDocument | AttemptDocument) => ({
  title,
  points,
  reflection,
  attachments,
  ...(consent !== undefined && { consent }),
})

/** A task as one line of its author's list. */
export const shownTaskLine = (task: MicroTaskDocument) => ({
  key: keyOf(task._id),
  title: task.title,
  points: task.points,
  certified: task.certified,
  state: task.state,
  attempt: task.attempt,
  files: task.attachments.length,
  updatedAt: task.updatedAt,
})

/** An attempt as one line of a reviewer's or leader's list. */
export const shownAttemptLine = (attempt: AttemptDocument) => ({
  id: attempt._id,
  name: attempt.name,
  schoolName: attempt.schoolName,
  title: attempt.title,
  points: attempt.points,
  number: attempt.number,
  state: attempt.state,
  submittedAt: attempt.submittedAt,
})

export async function verdictOf(
  store: Store,
  { _id, verdict }: Pick<AttemptDocument, '_id' | 'verdict'>,
): Promise<VerdictDocument | undefined> {
  return verdict === 0 ? undefined : store.find(verdicts, verdictIdOf(_id, verdict))
}

/** What a decision says to the author and to whoever decides again; never the ledger's ids. */
export const shownVerdict = ({ number, items, stated, points, byName, at }: VerdictDocument) => ({
  number,
  items,
  stated,
  points: points.map(({ point, mark, earned }) => ({ point, mark, earned })),
  byName,
  at,
})

/** A frozen attempt with its files and the decision on it. */
export async function shownAttempt(store: Store, attempt: AttemptDocument) {
  const [verdict, files] = await Promise.all([
    verdictOf(store, attempt),
    filesOf(store, attempt.attachments, attempt.person),
  ])
  return {
    ...shownAttemptLine(attempt),
    ...shownContent(attempt),
    specifications: attempt.specifications,
    files: shownFiles(files),
    ...(verdict && { verdict: shownVerdict(verdict) }),
  }
}

/** The thread of a task in the order in which it came. */
export async function shownThread(store: Store, task: string) {
  const found: MessageDocument[] = await store.page(messages, {
    where: { task },
    orderBy: [['at', 'asc']],
    limit: MOST_MESSAGES,
  })
  return found.map(({ _id, byName, as, text, at }) => ({ id: _id, byName, as, text, at }))
}
