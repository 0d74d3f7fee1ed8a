import type { Setting, Stage } from '@/domain/org'
import type { Minutes } from '@/domain/shared'
import type { Source, Sourced } from './sourced'

export type Dimension = 'learner-analysis' | 'teaching-design' | 'learning-guidance' | 'assessment'

/** One of the micro capability points 微能力点. */
export interface CapabilityPoint {
  readonly id: string
  readonly title: string
  /** As the document prints it, where that is an evident misprint of `title`. */
  readonly printed?: string
  readonly dimension: Dimension
  readonly setting: Setting
}

export interface CapabilityFramework {
  readonly points: readonly CapabilityPoint[]
  /** Whether teachers hand in evidence for these points. */
  readonly asksEvidence: Sourced<boolean>
  readonly settingOfSeries: Sourced<Readonly<Record<'A' | 'B' | 'C', Setting>>>
  readonly creditsPerPoint: Sourced<null>
}

export type FocusAudience = 'managers' | 'teachers'
/** Columns of the matrix; special education stands with preschool, junior and senior secondary together. */
export type FocusStage = 'preschool' | 'primary' | 'secondary' | 'vocational'

export interface FocusPoint {
  readonly id: string
  readonly title: string
  readonly field: string
  readonly audience: readonly FocusAudience[]
  readonly stages: readonly FocusStage[]
}

export interface FocusFramework {
  readonly points: readonly FocusPoint[]
  readonly minimumPerGroup: Sourced<number>
  readonly ownPointsAllowed: Sourced<boolean>
  readonly themeMustBeFocusPoint: Sourced<boolean>
  readonly source: Source
}

/** What is judged in the school-based application assessment, and in which environments. */
export interface AssessmentScope {
  readonly outcomes: Sourced<readonly ('process' | 'capability')[]>
  readonly settings: Sourced<readonly Setting[]>
}

/** How long pictures and videos of pupils are kept. */
export interface EvidenceRule {
  /** Days after the last day of the cycle; on the next one they are deleted. */
  readonly keepsDaysAfterCycle: Sourced<number>
}

/** The column of the focus matrix in which a school of `stage` looks. */
export function focusStageOf(stage: Stage): FocusStage {
  if (stage === 'special' || stage === 'preschool') return 'preschool'
  if (stage === 'junior' || stage === 'senior') return 'secondary'
  return stage
}

/** A teaching case 教学示范案例: text by template and a classroom video. */
export interface TeachingCaseRule {
  readonly videoAtLeastMinutes: Sourced<Minutes>
  readonly videoAtMostMinutes: Sourced<Minutes>
  readonly videoAtMostBytes: Sourced<number>
}
