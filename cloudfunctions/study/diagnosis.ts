import type { Store } from '@/cloudfunctions/kernel'
import type { PersonId } from '@/domain/shared'
import { courseOfPoint, planPoints } from '@/domain/study'
import type { Offer } from './catalogue'
import { type SelfTestDocument, selfTests } from './documents'

export async function newestSelfTest(store: Store, person: PersonId): Promise<SelfTestDocument | undefined> {
  const [newest] = await store.page(selfTests, { where: { person }, orderBy: [['at', 'desc']], limit: 1 })
  return newest
}

/** A result with the points that help and the courses that belong to them. */
export function shownSelfTest({ at, diagnosis }: SelfTestDocument, { programme, offered }: Offer) {
  const titles = new Map(planPoints(programme, []).map(({ id, title }) => [id, title]))
  const wanted = new Set(diagnosis.points.map(courseOfPoint))
  return {
    at,
    dimensions: diagnosis.dimensions,
    weakest: diagnosis.weakest,
    points: diagnosis.points.map((id) => ({ id, title: titles.get(id) ?? id })),
    courses: offered.filter(({ id }) => wanted.has(id)).map(({ id, title }) => ({ id, title })),
  }
}
