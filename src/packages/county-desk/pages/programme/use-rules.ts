import type { Answers } from '../../../../api/answers'
import { api } from '../../../../api/client'
import type { Loaded } from '../../../../api/page-state'
import { useReading } from '../../../../api/use-reading'

export type Rules = Answers['programme']['ruleValues']
export type ListedValue = Rules['values'][number]
export type OneValue = Answers['programme']['ruleValue']
export type RuleChange = OneValue['history'][number]

export const useRules = (): Loaded<Rules> =>
  useReading(['programme.ruleValues'], () => api.programme.ruleValues.query({}))

export const useOneValue = (path: string): Loaded<OneValue> =>
  useReading(['programme.ruleValue', path], () => api.programme.ruleValue.query({ path }))
