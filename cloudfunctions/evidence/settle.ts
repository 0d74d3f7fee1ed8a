import { appendEntry, reverseEntry } from '@/cloudfunctions/credit'
import type { Store } from '@/cloudfunctions/kernel'
import { type Mark, pointName, type Specification } from '@/domain/evidence'
import { type Credits, dateInChina, type Points } from '@/domain/shared'
import { claimPoints, releasePoints } from './claim'
import { type AttemptDocument, microTasks, type PointResult, type VerdictDocument } from './documents'

/** What a point earns with this mark, in hundredths; nothing when it fails. */
export function earned(
  { point, earns }: Specification,
  mark: Mark,
  stated: VerdictDocument['stated'],
): number {
  if (mark === 'fail') return 0
  return earns.unit === 'credits' ? earns.amount : (stated[point] ?? 0)
}

/** The entry that a result made, or keeps from the verdict before when it earns the same. */
export const entryOf = (
  verdict: string,
  { point, earned: amount }: Omit<PointResult, 'entry'>,
  before: readonly PointResult[],
): string | undefined => {
  const same = before.find((one) => one.point === point && one.earned === amount)
  return amount === 0 ? undefined : (same?.entry ?? `${verdict}:${point}`)
}

/**
 * What follows from a verdict: facts in the ledger, reversals of those that the verdict before had made and this one does not keep, and where
 * the task stands. Harmless to repeat.
 */
export async function settleVerdict(
  store: Store,
  attempt: AttemptDocument,
  verdict: Omit<VerdictDocument, 'county'>,
  before: readonly PointResult[],
): Promise<void> {
  const kept = new Set(verdict.points.flatMap(({ entry }) => entry ?? []))
  for (const { entry } of before)
    if (entry !== undefined && !kept.has(entry))
      await reverseEntry(store, entry, verdict.at, verdict.by, 'evidence-judged-again')
  for (const result of verdict.points) await enter(store, attempt, verdict, result)
  await settleTask(store, attempt, verdict.points)
}

async function enter(
  store: Store,
  { person, specifications, task }: AttemptDocument,
  { at }: Pick<VerdictDocument, 'at'>,
  { point, earned: amount, entry }: PointResult,
): Promise<void> {
  const specification = specifications.find((one) => one.point === point)
  if (entry === undefined || specification === undefined) return
  const fact =
    specification.earns.unit === 'credits'
      ? ({ kind: 'evidence-certified', credits: amount as Credits } as const)
      : ({ kind: 'teaching-case', points: amount as Points } as const)
  await appendEntry(store, {
    _id: entry,
    person,
    on: dateInChina(at),
    source: task,
    title: pointName(specification),
    at,
    ...fact,
  })
}

/** A task is certified when all its points are; otherwise it goes back to its author, who may bring the others again. */
async function settleTask(
  store: Store,
  { task: _id, number, person, points }: AttemptDocument,
  results: readonly PointResult[],
): Promise<void> {
  const task = await store.find(microTasks, _id)
  if (task?.attempt !== number) return
  const passed = results.filter(({ mark }) => mark !== 'fail').map(({ point }) => point)
  await claimPoints(store, { _id, person }, passed)
  await releasePoints(
    store,
    { _id, person },
    points.filter((point) => !passed.includes(point)),
  )
  const certified = [...task.certified.filter((point) => !points.includes(point)), ...passed]
  const state = task.points.every((point) => certified.includes(point)) ? 'certified' : 'returned'
  await store.change(microTasks, _id, { set: { certified, state } }, { attempt: number })
}
