import type { TeamRule } from './organisation'
import { type Assumption, assumptionsIn } from './sourced'

type TeamProblem =
  | { readonly problem: 'too-few'; readonly members: number; readonly minimum: number }
  | { readonly problem: 'too-many'; readonly members: number; readonly maximum: number }
  | { readonly problem: 'position-missing'; readonly position: string }
  | { readonly problem: 'position-not-foreseen'; readonly position: string }

export interface TeamVerdict {
  readonly ok: boolean
  readonly minimum: number
  readonly maximum: number
  readonly problems: readonly TeamProblem[]
  readonly assumptions: readonly Assumption[]
}

/**
 * Judges a school's management team. `positions` holds one position per member, or `members` is their bare number, and
 * then positions are not judged. Zhejiang 三（三）: at least 3 people, at most 5 % of the staff, rounded down. Below 60
 * staff the two bounds contradict each other: the minimum wins, and the verdict carries that assumption.
 */
export function judgeTeam(
  rule: TeamRule,
  staff: number,
  team: { readonly members: number } | { readonly positions: readonly string[] },
): TeamVerdict {
  const members = 'positions' in team ? team.positions.length : team.members
  const minimum = rule.minimum.value
  const share = Math.floor((staff * rule.maximumPercentOfStaff.value) / 100)
  const contradict = share < minimum
  const maximum = Math.max(minimum, share)
  const problems: TeamProblem[] = [
    ...(members < minimum ? [{ problem: 'too-few', members, minimum } as const] : []),
    ...(members > maximum ? [{ problem: 'too-many', members, maximum } as const] : []),
    ...('positions' in team ? positionProblems(rule, team.positions) : []),
  ]
  return {
    ok: problems.length === 0,
    minimum,
    maximum,
    problems,
    assumptions: contradict ? assumptionsIn(rule.whenBoundsContradict) : [],
  }
}

const positionProblems = (rule: TeamRule, positions: readonly string[]): TeamProblem[] => [
  ...rule.mustInclude.value
    .filter((position) => !positions.includes(position))
    .map((position) => ({ problem: 'position-missing', position }) as const),
  ...[...new Set(positions)]
    .filter((position) => !rule.positions.value.includes(position))
    .map((position) => ({ problem: 'position-not-foreseen', position }) as const),
]
