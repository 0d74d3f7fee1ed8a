import type { Store } from '@/cloudfunctions/kernel'
import type { PersonId } from '@/domain/shared'
import { claims } from './documents'

type Claimant = { _id: string; person: PersonId }

const claimId = (store: Store, person: PersonId, point: string): string =>
  `${store.county}:${person}:${point}`

/** Claims points for a task; answers those that another task of the same person has. What was free is claimed either way. */
export async function claimPoints(
  store: Store,
  { _id: task, person }: Claimant,
  points: readonly string[],
): Promise<string[]> {
  const taken = await Promise.all(
    points.map(async (point) => {
      const _id = claimId(store, person, point)
      if ((await store.insert(claims, { _id, person, point, task })) === 'inserted') return []
      return (await store.find(claims, _id))?.task === task ? [] : [point]
    }),
  )
  return taken.flat()
}

/** Frees points that a task has claimed; those of another task stay. */
export async function releasePoints(
  store: Store,
  { _id: task, person }: Claimant,
  points: readonly string[],
): Promise<void> {
  await Promise.all(points.map((point) => store.remove(claims, { _id: claimId(store, person, point), task })))
}

/** Point → the task that has it. */
export async function claimsOf(store: Store, person: PersonId): Promise<Map<string, string>> {
  return new Map((await store.all(claims, { person })).map(({ point, task }) => [point, task]))
}
