import type { PlanProblem } from '@/domain/session'
import { type FormProblem, planProblem } from '../../../../copy/session-editor'
import { locationOf, type SessionForm } from './form'

/** Sentences by the field they belong to: `title`, `place`, `halfDay:0`, `halfDay:0:item:1` … */
export type Faults = Readonly<Record<string, string>>

export const halfDayField = (halfDay: number): string => `halfDay:${halfDay}`
export const itemField = (halfDay: number, item: number): string => `halfDay:${halfDay}:item:${item}`

function fieldOf(problem: FormProblem): string {
  switch (problem.code) {
    case 'title-empty':
      return 'title'
    case 'place-empty':
      return 'place'
    case 'radius-invalid':
    case 'radius-without-location':
      return 'radius'
    case 'location-unreadable':
      return 'location'
    case 'nobody-invited':
      return 'invited'
    case 'worth-invalid':
      return 'worth'
    case 'no-half-day':
      return 'halfDays'
    default:
      return 'item' in problem && problem.item !== undefined
        ? itemField(problem.halfDay, problem.item)
        : halfDayField(problem.halfDay)
  }
}

/** What the phone finds besides the rules: coordinates that are not a place in China. */
export const problemsOf = (form: SessionForm, problems: readonly PlanProblem[]): FormProblem[] =>
  locationOf(form) === 'unreadable'
    ? [
        ...problems.filter(({ code }) => code !== 'radius-without-location'),
        { code: 'location-unreadable' as const },
      ]
    : [...problems]

/** Each field with its sentences. */
export function faultsOf(problems: readonly FormProblem[]): Faults {
  const faults: Record<string, string> = {}
  for (const problem of problems) {
    const field = fieldOf(problem)
    const sentence = planProblem(problem)
    faults[field] = faults[field] ? `${faults[field]}${sentence}` : sentence
  }
  return faults
}
