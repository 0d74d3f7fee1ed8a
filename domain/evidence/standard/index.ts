import { type CapabilityPoint, type FocusPoint, type Programme, pointsInScope } from '@/domain/programme'
import { credits } from '@/domain/shared'
import type { EvidenceItem, Specification } from '../specification'
import { blended } from './blended'
import { itemsOfFocusPoint, itemsOfOwnPoint } from './by-field'
import { multimedia } from './multimedia'
import { smart } from './smart'
import { teachingCase } from './teaching-case'

export { formatsOf } from './make-item'
export { TEACHING_CASE } from './teaching-case'

const ITEMS: Readonly<Record<string, readonly EvidenceItem[]>> = { ...multimedia, ...blended, ...smart }

/** Hefei 四 3 asks for evidence worth 20 credits and prints none per point: seven points of 3 pass it. Ours. */
const CREDITS_OF_A_POINT = credits(3)
const earns = { unit: 'credits', amount: CREDITS_OF_A_POINT } as const

/** What the points of a programme ask for before its county has changed anything; empty where it has no points. */
export const standardSpecifications = (
  programme: Pick<Programme, 'capability' | 'assessment' | 'focus' | 'teachingCase'>,
): Specification[] => {
  const { capability, focus, teachingCase: caseRule } = programme
  return [
    ...(capability?.asksEvidence.value ? pointsInScope(programme) : []).map(ofCapabilityPoint),
    ...(focus?.points ?? []).map(ofFocusPoint),
    ...(caseRule ? [teachingCase(caseRule)] : []),
  ]
}

/** The items of A1 are the national guide's; what a point earns is printed for none. */
const ofCapabilityPoint = ({ id, title, dimension, setting }: CapabilityPoint): Specification => ({
  point: id,
  title,
  origin: 'capability',
  dimension,
  setting,
  items: ITEMS[id] ?? [],
  earns,
  toConfirm: id !== 'A1',
})

const ofFocusPoint = (point: FocusPoint): Specification => ({
  point: point.id,
  title: point.title,
  origin: 'focus',
  field: point.field,
  audience: point.audience,
  stages: point.stages,
  items: itemsOfFocusPoint(point),
  earns,
  toConfirm: true,
})

const OWN = 'own-'
/** The id of a point that a school has found itself; what follows tells it from others. */
export const ownPointId = (rest: string): string => `${OWN}${rest}`
export const isOwnPoint = (point: string): boolean => point.startsWith(OWN)

/** A point that a school has found itself (Zhejiang 附件 一 5), with what it asks for at first. */
export const ownSpecification = (point: string, title: string): Specification => ({
  point,
  title,
  origin: 'own',
  items: itemsOfOwnPoint,
  earns,
  toConfirm: true,
})
