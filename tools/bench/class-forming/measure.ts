import {
  type FormingInput,
  formClasses,
  improveClasses,
  judgeClasses,
  type Mode,
} from '@/domain/class-forming'
import { firstFitDecreasing } from './first-fit-decreasing'

export interface Row {
  county: string
  mode: Mode
  schools: number
  classes: number
  bound: number
  gap: number
  how: string
  /** until the number of classes was settled */
  seconds: number
  /** after `improvedFor` seconds more */
  personKilometres: number
  improvedFor: number
  firstFitClasses: number
  firstFitPersonKilometres: number
  /** only where both have as many classes: a share of first-fit's person-kilometres */
  saved: number | null
  violations: number
}

/** Forms classes until their number is settled (at most `packFor` seconds), then improves them, beside first-fit decreasing. */
export function measure(
  county: string,
  input: FormingInput,
  mode: Mode,
  improvedFor: number,
  packFor = 60,
): Row {
  const start = performance.now()
  const packed = formClasses(input, mode, { iterations: 0, shouldStop: after(packFor) })
  const seconds = (performance.now() - start) / 1000
  const formed = improveClasses(input, mode, packed, {
    iterations: Number.POSITIVE_INFINITY,
    shouldStop: after(improvedFor),
  })
  const reference = firstFitDecreasing(input)
  const personKilometres = Math.round(formed.measures.personMetres / 1000)
  const { value, lower, how } = formed.minimum
  const comparable = mode === 'ignore' && reference.classes === value
  return {
    county,
    mode,
    schools: input.schools.length,
    classes: value,
    bound: lower,
    gap: value - lower,
    how,
    seconds: rounded(seconds),
    personKilometres,
    improvedFor,
    firstFitClasses: reference.classes,
    firstFitPersonKilometres: reference.personKilometres,
    saved: comparable ? rounded(1 - personKilometres / reference.personKilometres) : null,
    violations: judgeClasses(input, formed.classes, mode).length,
  }
}

function after(seconds: number): () => boolean {
  const end = performance.now() + seconds * 1000
  return () => performance.now() >= end
}

export const rounded = (value: number): number => Math.round(value * 1000) / 1000
