import type { Minutes } from '@/domain/shared'
import type { Sourced } from './sourced'

/** What a personal plan 个人研修计划 asks for; the sentences stand in the app. */
export type PlanField = 'situation' | 'goal' | 'points' | 'schedule' | 'outcome' | 'note'

/** How online study 网络研修 is counted, and what self-test, personal plan and discussion must be. */
export interface StudyRule {
  /** More than this of one day is not counted, over all courses. */
  readonly mostMinutesPerDay: Sourced<Minutes>
  /** More than this of one course is not counted; `null`: its length alone is the limit. */
  readonly mostMinutesPerCourse: Sourced<Minutes | null>
  /** Heartbeats that a phone kept without a network are believed so long after they were played. */
  readonly sentWithin: Sourced<Minutes>
  /** Characters that a reader is given a minute for: how long a text course is. */
  readonly charactersPerMinute: Sourced<number>
  readonly selfTest: Sourced<'required' | 'offered'>
  readonly planFields: Sourced<readonly PlanField[]>
  /** Characters of a post, space not counted, from which it counts as taking part. */
  readonly fewestInPost: Sourced<number>
  /** Two posts with the same words are one. */
  readonly postsDistinct: Sourced<boolean>
}
