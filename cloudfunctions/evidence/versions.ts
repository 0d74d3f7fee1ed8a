import { type ActorContext, audit, refuse, type Store } from '@/cloudfunctions/kernel'
import { judgeSpecification, type Specification } from '@/domain/evidence'
import { type SpecificationDocument, specificationHistory, specifications } from './documents'

type Owner = SpecificationDocument['owner']

export const specificationIdOf = (county: string, owner: Owner, point: string): string =>
  `${county}:${owner}:${point}`

export interface NewVersion {
  specification: Specification
  owner: Owner
  state: SpecificationDocument['state']
  /** That was edited; 0 when nobody had edited it. */
  version: number
  why: string
  requestKey: string
}

/**
 * Puts an edited specification into force; the versions before stay in its history, and what was handed in keeps the one it was frozen with. The
 * same request again changes nothing. Refuses with SPECIFICATION_NOT_VALID or SPECIFICATION_CHANGED.
 */
export async function saveVersion(
  { actor, store, now }: ActorContext,
  { specification, owner, state, version, why, requestKey }: NewVersion,
): Promise<{ version: number }> {
  const problems = judgeSpecification(specification)
  if (problems.length > 0) refuse('SPECIFICATION_NOT_VALID', { problems })
  const _id = specificationIdOf(actor.county, owner, specification.point)
  const next = {
    _id,
    ...specification,
    owner,
    version: version + 1,
    state,
    by: actor.person,
    byName: actor.name,
    at: now,
    why,
    requestKey,
  }
  const before = await store.find(specifications, _id)
  if (before?.requestKey !== requestKey) {
    if ((before?.version ?? 0) !== version) refuse('SPECIFICATION_CHANGED', { by: before?.byName ?? '' })
    const { _id: id, ...set } = next
    const isSaved = before
      ? await store.change(specifications, id, { set }, { version })
      : (await store.insert(specifications, next)) === 'inserted'
    if (!isSaved) refuse('TRY_AGAIN', {})
    await audit(store, now, { by: actor.person, action: 'change-specification', subject: _id })
  }
  await store.insert(specificationHistory, { ...next, _id: `${_id}:${version + 1}` })
  return { version: version + 1 }
}

const MOST_VERSIONS = 50

/** Who changed what a point asks for, when, why and to what; the newest first. */
export async function versionsOf(store: Store, owner: Owner, point: string) {
  const where = { owner, point }
  const found = await store.page(specificationHistory, {
    where,
    orderBy: [['version', 'desc']],
    limit: MOST_VERSIONS,
  })
  return found.map(shownVersion)
}

const shownVersion = ({ version, state, title, byName, at, why, items, earns }: SpecificationDocument) => ({
  version,
  state,
  title,
  byName,
  at,
  why,
  items: items.map(({ title }) => title),
  earns,
})
