import { type Actor, type ActorContext, refuse, type Store } from '@/cloudfunctions/kernel'
import { loadSchool } from '@/cloudfunctions/org'
import { loadOnRoster } from '@/cloudfunctions/people'
import { programmeFor } from '@/cloudfunctions/programme'
import { type SchoolPoints, type Specification, standardSpecifications } from '@/domain/evidence'
import type { Stage } from '@/domain/org'
import type { Role } from '@/domain/people'
import { focusStageOf, type Programme } from '@/domain/programme'
import type { Instant, SchoolId } from '@/domain/shared'
import { COUNTY_OWNED, type SpecificationDocument, specifications } from './documents'

/** What the county's points ask for now: the standard ones, with those in their place that the county has edited. */
export async function countySpecifications(store: Store, programme: Programme): Promise<Specification[]> {
  const edited = new Map(
    (await store.all(specifications, { owner: COUNTY_OWNED, state: 'in-force' })).map((one) => [
      one.point,
      specificationOf(one),
    ]),
  )
  return standardSpecifications(programme).map((standard) => edited.get(standard.point) ?? standard)
}

/** What a point asks for without the county's edits. Refuses with NOT_FOUND. */
export async function standardOf({ store, now }: ActorContext, point: string): Promise<Specification> {
  const standard = standardSpecifications(await programmeFor(store, undefined, now))
  return standard.find((one) => one.point === point) ?? refuse('NOT_FOUND', { what: 'point' })
}

/** Points that a school has found itself, where the programme allows them. */
async function ownSpecifications(
  store: Store,
  programme: Programme,
  school: SchoolId,
): Promise<Specification[]> {
  if (!programme.focus?.ownPointsAllowed.value) return []
  return (await store.all(specifications, { owner: school, state: 'in-force' })).map(specificationOf)
}

/** Every point that work may be about, whoever made it: a school's own first; of somebody from outside the county's alone. */
export async function pointsOf(
  store: Store,
  school: SchoolId | undefined,
  now: Instant,
): Promise<Specification[]> {
  const programme = await programmeFor(store, school, now)
  const [own, county] = await Promise.all([
    school === undefined ? [] : ownSpecifications(store, programme, school),
    countySpecifications(store, programme),
  ])
  return [...own, ...county]
}

/** What of a stored specification belongs to the domain. */
export const specificationOf = (document: SpecificationDocument): Specification => {
  const { _id, county, owner, version, state, by, byName, at, why, requestKey, ...specification } = document
  return specification
}

/** Everything that somebody on the roster may bring evidence for, and what their school has chosen. */
export interface Asked {
  programme: Programme
  specifications: readonly Specification[]
  school: SchoolPoints
}

/** Refuses with NOT_ALLOWED for people who are not on the roster, and EVIDENCE_NOT_ASKED where the programme prints no points. */
export async function askedOf(store: Store, actor: Actor, now: Instant): Promise<Asked> {
  const code = actor.school ?? refuse('NOT_ALLOWED', { needs: ['trainee'] })
  const programme = await programmeFor(store, code, now)
  const [county, own, school, row] = await Promise.all([
    countySpecifications(store, programme),
    ownSpecifications(store, programme, code),
    loadSchool(store, code),
    loadOnRoster(store, actor.person),
  ])
  if (county.length === 0) refuse('EVIDENCE_NOT_ASKED', {})
  const asks = isAskedOf(row.stages, (role) => actor.grants.some((grant) => grant.role === role))
  return {
    programme,
    specifications: [...own, ...county.filter(asks)],
    school: { chosen: school.focusPoints, own: own.map(({ point }) => point) },
  }
}

/** Points of the matrix by stage and audience; the teaching case is the leader's (Hefei 附件 2 之 2). */
const isAskedOf = (stages: readonly Stage[], holds: (role: Role) => boolean) => {
  const columns = new Set(stages.map(focusStageOf))
  return ({ origin, stages: printed, audience }: Specification): boolean => {
    if (origin === 'teaching-case') return holds('leader')
    const isForStage = !printed || printed.some((stage) => columns.has(stage))
    const isForPerson = !audience || audience.includes('teachers') || holds('school-admin')
    return isForStage && isForPerson
  }
}
