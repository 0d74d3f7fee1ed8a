import type { Mode } from '@/domain/class-forming'
import type { Answers } from '../../../api/answers'

export type Cohort = Answers['classForming']['listCohorts'][number]
export type UndividedCohort = Answers['classForming']['listUndivided'][number]
export type Comparison = Answers['classForming']['comparePlans']
export type ComparedPlan = Comparison['plans'][number]
export type ClassPlan = Answers['classForming']['classPlan']
export type ShownClass = ClassPlan['classes'][number]
export type ClassMap = Answers['classForming']['classMap']
export type PlanProof = Answers['classForming']['planProof']
export type LateArrivals = Answers['classForming']['listLateArrivals']
export type LateSchool = LateArrivals['schools'][number]
export type Preview = Answers['classForming']['previewChange']

/** Which classes are looked at. */
export interface PlanRef {
  cohort: string
  mode: Mode
}

/** First parts of the keys of everything that a changed plan makes old. */
export const STALE_PLAN = [
  'classForming.listCohorts',
  'classForming.comparePlans',
  'classForming.classPlan',
  'classForming.classMap',
  'classForming.planProof',
  'classForming.previewReform',
  'classForming.listLateArrivals',
  'classForming.listOverrides',
] as const
