import type { Answers } from '../../../../api/answers'
import { ruleCopy } from '../../../../copy/classes-rule'

export type ClassRule = Answers['classForming']['classRule']

/** As it stands in the two fields. */
export interface ToldRule {
  cap: string
  soloFrom: string
}

/** The programme's figures to begin with; nothing where it has none. */
export const toldAtFirst = ({ printed }: ClassRule): ToldRule => ({
  cap: printed ? String(printed.cap) : '',
  soloFrom: printed ? String(printed.soloFrom) : '',
})

const LEAST = 2
const MOST = 500
const KEYS = ['cap', 'soloFrom'] as const

/** Why a figure cannot be kept, as a sentence; an empty field is not wrong, only not ready. */
export function problemsOf({ printed }: ClassRule, told: ToldRule): Partial<Record<keyof ToldRule, string>> {
  const problems: Partial<Record<keyof ToldRule, string>> = {}
  for (const key of KEYS) {
    const text = told[key].trim()
    const value = Number(text)
    if (text === '') continue
    if (!Number.isInteger(value) || value < LEAST || value > MOST)
      problems[key] = ruleCopy.outside(LEAST, MOST)
    else if (printed && value > printed[key]) problems[key] = ruleCopy.looser(printed[key])
  }
  return problems
}

/** The figures to send; undefined while something is missing or wrong. */
export function ruleOf(rule: ClassRule, told: ToldRule): { cap: number; soloFrom: number } | undefined {
  const isEmpty = KEYS.some((key) => told[key].trim() === '')
  if (isEmpty || Object.keys(problemsOf(rule, told)).length > 0) return undefined
  return { cap: Number(told.cap), soloFrom: Number(told.soloFrom) }
}
