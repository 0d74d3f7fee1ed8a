import { isOwnPoint, TEACHING_CASE } from '@/domain/evidence'

const OWN = '本校自定要点'
const CASE = '教学示范案例'

/** A point in a list that knows nothing but its id. */
export const pointLabel = (point: string): string =>
  isOwnPoint(point) ? OWN : point === TEACHING_CASE ? CASE : point

/** `T1、P2`; points of the school's own are named once. */
export const pointLabels = (points: readonly string[]): string =>
  [...new Set(points.map(pointLabel))].join('、')
