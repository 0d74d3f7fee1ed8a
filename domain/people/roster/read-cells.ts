import {
  matchSchool,
  readStages,
  type School,
  type SchoolRegister,
  type Stage,
  tidySolid,
} from '@/domain/org'
import type { Sex } from '../identity-number'
import type { RosterColumn } from './columns'
import type { RosterIssue, RosterIssueCode } from './issue'

/** Notes an issue of the cell under `column`. */
export type Raise = (
  column: RosterColumn,
  code: RosterIssueCode,
  more?: Pick<RosterIssue, 'facts' | 'suggestions'>,
) => void

const SEXES: Readonly<Record<string, Sex>> = { 男: 'male', 男性: 'male', 女: 'female', 女性: 'female' }

/** `undefined` when the cell is empty, `unreadable` (and an issue) when it holds something else than 男 or 女. */
export function readSex(text: string, raise: Raise): Sex | 'unreadable' | undefined {
  const word = tidySolid(text)
  if (word === '') return undefined
  const sex = SEXES[word]
  if (!sex) raise('sex', 'sex-unreadable')
  return sex ?? 'unreadable'
}

/** The school that the cell means, or an issue with the schools that it may mean (codes, best first). */
export function readSchool(text: string, register: SchoolRegister, raise: Raise): School | undefined {
  if (tidySolid(text) === '') {
    raise('school', 'school-missing')
    return undefined
  }
  const match = matchSchool(text, register)
  if (match.kind !== 'suggestions') return match.school
  raise('school', 'unknown-school', { suggestions: match.suggestions.map(({ school }) => school.code) })
  return undefined
}

/**
 * The stages that the cell means, or an issue. A stage that the register does not have for this school is a warning:
 * a kindergarten class may stand in a primary school.
 */
export function readStage(
  text: string,
  schoolStages: readonly Stage[],
  raise: Raise,
): readonly Stage[] | undefined {
  if (tidySolid(text) === '') {
    raise('stage', 'stage-missing', { suggestions: schoolStages })
    return undefined
  }
  const { stages, unknown, suggestions } = readStages(text)
  if (unknown.length > 0 || stages.length === 0) {
    raise('stage', 'unknown-stage', { suggestions: bestFirst(suggestions, schoolStages) })
    return undefined
  }
  if (schoolStages.length > 0 && stages.some((stage) => !schoolStages.includes(stage)))
    raise('stage', 'stage-not-in-school', { suggestions: schoolStages })
  return stages
}

/** Another county's teacher in this county's roster is worth a look. Without the county's name nothing is said. */
export function warnOfOtherCounty(text: string, places: readonly string[], raise: Raise): void {
  const county = tidySolid(text)
  if (county !== '' && places.length > 0 && !places.some((place) => county.includes(place)))
    raise('county', 'other-county')
}

/** `中学` in a junior secondary school means 初中. */
function bestFirst(suggestions: readonly Stage[], schoolStages: readonly Stage[]): readonly Stage[] {
  const fitting = suggestions.filter((stage) => schoolStages.includes(stage))
  if (fitting.length > 0) return fitting
  return suggestions.length > 0 ? suggestions : schoolStages
}
