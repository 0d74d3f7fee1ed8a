import type { CourseCatalogue, OutcomeCollection, StudyMode, Timetable } from './catalogue'
import type {
  AssessmentScope,
  CapabilityFramework,
  EvidenceRule,
  FocusFramework,
  TeachingCaseRule,
} from './framework'
import type {
  ClassRule,
  CohortRule,
  CoverageTarget,
  Deadline,
  DemonstrationRule,
  Participation,
  Phase,
  QuotaRule,
  Responsibility,
  TeamRule,
} from './organisation'
import type { AfterClose, LogRule, PresencePolicy, ProgrammeRole, RoleRules } from './recognition'
import type { Sourced } from './sourced'
import type { StudyRule } from './study-rule'

/** A document that a value is taken from; its date is the date of every value that names it. */
interface ProgrammeDocument {
  readonly id: string
  readonly title: string
  /** 文号; absent where none is printed. */
  readonly number?: string
  /** `YYYY-MM-DD`, or `YYYY-MM` where only the month is printed. */
  readonly issued: string
}

/**
 * The programme 方案 of one region as data. A part that is absent is not in the region's documents: nothing is
 * borrowed from another region. `version` grows with every change of a value and is pinned per cohort.
 */
export interface Programme {
  readonly id: string
  readonly region: { readonly name: string; readonly level: 'province' | 'city' | 'county' }
  readonly title: string
  readonly version: number
  readonly documents: readonly ProgrammeDocument[]
  /** Rules and rubrics per role; a role that is absent has no rule of its own. */
  readonly roles: Readonly<Partial<Record<ProgrammeRole, RoleRules>>>
  readonly presencePolicy: PresencePolicy
  readonly logRule: LogRule
  readonly studyRule: StudyRule
  readonly afterClose: Sourced<AfterClose>
  readonly participation: Participation
  /** What the training is a necessary condition for. */
  readonly necessaryFor?: Sourced<readonly string[]>
  readonly responsibilities?: readonly Responsibility[]
  readonly phases?: readonly Phase[]
  readonly cohorts?: CohortRule
  readonly deadlines?: readonly Deadline[]
  readonly teamRule?: TeamRule
  readonly classRule?: ClassRule
  readonly quotas?: QuotaRule
  readonly demonstration?: DemonstrationRule
  readonly coverage?: readonly CoverageTarget[]
  readonly capability?: CapabilityFramework
  readonly focus?: FocusFramework
  readonly assessment?: AssessmentScope
  readonly teachingCase?: TeachingCaseRule
  readonly evidence?: EvidenceRule
  readonly catalogue?: CourseCatalogue
  readonly outcomes?: readonly OutcomeCollection[]
  readonly timetables?: readonly Timetable[]
  readonly studyModes?: readonly StudyMode[]
  /** How sessions may be held 培训形式. */
  readonly sessionModes?: Sourced<readonly ('onsite' | 'live' | 'self-paced')[]>
  readonly feeForTrainees?: Sourced<boolean>
}
