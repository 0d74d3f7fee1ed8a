import { TEACHING_CASE } from '@/domain/evidence'
import type { FileKind } from '@/domain/file'

/**
 * The six outcome collections 成果集, Hefei annex 2: plans, plans of group activities, personal plans, teaching cases, cases “一课多点”, videos of
 * expert guidance. Other regions name none; there the same six are an assumption.
 */
export const COLLECTIONS = [
  'school-plan',
  'group-activity-plan',
  'personal-plan',
  'teaching-case',
  'multi-point-case',
  'expert-video',
] as const
export type Collection = (typeof COLLECTIONS)[number]

/** Brought in with its files by who made it; personal plans and certified evidence come from where they were written. */
export const BROUGHT = ['school-plan', 'group-activity-plan', 'expert-video'] as const satisfies Collection[]
export type Brought = (typeof BROUGHT)[number]

/** Without which nothing belongs to the collection (Hefei annex 2 prints the form of each); other files may go with it. */
const NEEDS: Readonly<Record<Brought, FileKind>> = {
  'school-plan': 'document',
  'group-activity-plan': 'document',
  'expert-video': 'video',
}

/** The kind of file that is missing; nothing when it is there. */
export const missingKind = (collection: Brought, kinds: readonly FileKind[]): FileKind | undefined =>
  kinds.includes(NEEDS[collection]) ? undefined : NEEDS[collection]

/** The collection that certified evidence belongs to; evidence for a single point belongs to none and is kept all the same. */
export function collectionOf(points: readonly string[]): Collection | undefined {
  if (points.includes(TEACHING_CASE)) return 'teaching-case'
  return points.length > 1 ? 'multi-point-case' : undefined
}
