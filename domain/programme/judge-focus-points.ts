import type { FocusAudience, FocusFramework, FocusStage } from './framework'
import { type Assumption, assumptionsIn } from './sourced'

interface FocusGroup {
  readonly id: string
  readonly audience: FocusAudience
  /** Ids of the matrix or of the school's own points. */
  readonly points: readonly string[]
}

type FocusMark = 'own' | 'other-stage' | 'other-audience'

type FocusProblem =
  | {
      readonly problem: 'too-few-points'
      readonly group: string
      readonly has: number
      readonly needs: number
    }
  | { readonly problem: 'unknown-point'; readonly group: string; readonly point: string }
  | { readonly problem: 'theme-not-a-focus-point'; readonly practice: string; readonly theme: string }

export interface FocusVerdict {
  readonly ok: boolean
  /** Points of the matrix for this stage. */
  readonly available: readonly string[]
  /** Points that are allowed and shown as not from the matrix's column. */
  readonly marks: readonly { readonly group: string; readonly point: string; readonly mark: FocusMark }[]
  readonly problems: readonly FocusProblem[]
  readonly assumptions: readonly Assumption[]
}

export interface FocusChoice {
  readonly stage: FocusStage
  readonly groups: readonly FocusGroup[]
  /** Points the school found itself. */
  readonly ownPoints: readonly string[]
  readonly practices: readonly { readonly id: string; readonly theme: string }[]
}

/**
 * Judges a school's focus points (Zhejiang 三（四）, 附件): every research group chooses at least two; the matrix is to be
 * referred to (应参照), so own points and points of another column are allowed and marked; a practice's theme is one
 * of the points that a group of the school chose.
 */
export function judgeFocusPoints(framework: FocusFramework, choice: FocusChoice): FocusVerdict {
  const ownPoints = framework.ownPointsAllowed.value ? choice.ownPoints : []
  const known = new Set([...framework.points.map(({ id }) => id), ...ownPoints])
  const problems = [
    ...choice.groups.flatMap((group) => groupProblems(framework, group, known)),
    ...themeProblems(framework, choice, known),
  ]
  return {
    ok: problems.length === 0,
    available: framework.points.filter(({ stages }) => stages.includes(choice.stage)).map(({ id }) => id),
    marks: choice.groups.flatMap((group) => marksOf(framework, choice.stage, group, ownPoints)),
    problems,
    assumptions: assumptionsIn(framework),
  }
}

function groupProblems(
  framework: FocusFramework,
  group: FocusGroup,
  known: ReadonlySet<string>,
): FocusProblem[] {
  const chosen = [...new Set(group.points)]
  const unknown = chosen.filter((point) => !known.has(point))
  const has = chosen.length - unknown.length
  const needs = framework.minimumPerGroup.value
  return [
    ...unknown.map((point) => ({ problem: 'unknown-point', group: group.id, point }) as const),
    ...(has < needs ? [{ problem: 'too-few-points', group: group.id, has, needs } as const] : []),
  ]
}

function themeProblems(
  framework: FocusFramework,
  choice: FocusChoice,
  known: ReadonlySet<string>,
): FocusProblem[] {
  if (!framework.themeMustBeFocusPoint.value) return []
  const chosen = new Set(choice.groups.flatMap(({ points }) => points).filter((point) => known.has(point)))
  return choice.practices
    .filter(({ theme }) => !chosen.has(theme))
    .map(({ id, theme }) => ({ problem: 'theme-not-a-focus-point', practice: id, theme }))
}

function marksOf(
  framework: FocusFramework,
  stage: FocusStage,
  group: FocusGroup,
  ownPoints: readonly string[],
): FocusVerdict['marks'] {
  return [...new Set(group.points)].flatMap((point) => {
    const mark = (kind: FocusMark) => ({ group: group.id, point, mark: kind })
    if (ownPoints.includes(point)) return [mark('own')]
    const found = framework.points.find(({ id }) => id === point)
    if (found === undefined) return []
    return [
      ...(found.stages.includes(stage) ? [] : [mark('other-stage')]),
      ...(found.audience.includes(group.audience) ? [] : [mark('other-audience')]),
    ]
  })
}
