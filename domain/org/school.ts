import type { Coordinates, SchoolId } from '@/domain/shared'
import type { Setting } from './setting'
import type { Stage } from './stage'

/** One row of the county's school register 学校名册. */
export interface School {
  code: SchoolId
  name: string
  /** other names that documents use for it */
  aliases: readonly string[]
  township: string
  stages: readonly Stage[]
  location?: Coordinates
  /** 学校人数: teachers on the staff (Zhejiang 三(五) leaves open whether pupils are meant) */
  headcount: number
  setting?: Setting
  /** codes of focus points 关注要点 in the order of preference, the first is the school's theme */
  focusPoints: readonly string[]
}
