import type { UseQueryResult } from '@tanstack/react-query'
import type { inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '@/cloudfunctions/functions/router'
import { api } from '../../../api/client'
import { useMe } from '../../../api/mine'
import { useRemembered } from '../../../api/remembered'

type LogAnswers = inferRouterOutputs<AppRouter>['trainingLog']
export type MyLogs = LogAnswers['myLogs']
export type MyLog = LogAnswers['myLog']

/** What is to be written and was written; readable without a network, because logs are written on the bus home. */
export function useMyLogs(): UseQueryResult<MyLogs> {
  const me = useMe().data
  const person = me?.state === 'bound' && me.row ? me.person : undefined
  return useRemembered(
    ['trainingLogs', person ?? ''],
    () => api.trainingLog.myLogs.query({}),
    person !== undefined,
  )
}
