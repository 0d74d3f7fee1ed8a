import { useState } from 'react'
import type { Answers } from '../../../../api/answers'
import { api } from '../../../../api/client'
import type { Loaded } from '../../../../api/page-state'
import { useDeed } from '../../../../api/use-deed'
import { useReading } from '../../../../api/use-reading'
import { newRequestKey } from '../../../../platform/request-key'
import { useWork } from '../../programme-parts/use-work'

export type Change = Answers['programme']['ruleChange']

const PATH = 'programme.ruleChange'
const STALE = [PATH, 'programme.ruleValues', 'programme.ruleValue', 'programme.listCohorts']

export const useChange = (change: string): Loaded<Change> =>
  useReading([PATH, change], () => api.programme.ruleChange.query({ change }))

export const useReplayOf = (change: string) => {
  const [requestKey, setKey] = useState(() => newRequestKey('replay'))
  return useWork(async () => {
    const ordered = await api.programme.replayChange.mutate({ change, requestKey })
    setKey(newRequestKey('replay'))
    return ordered
  }, [PATH, 'programme.replayDifferences'])
}

export const useDecisions = (change: string) => ({
  approve: useDeed(
    (seen: { replay: string; loses: number }) => api.programme.approveRule.mutate({ change, ...seen }),
    STALE,
  ),
  reject: useDeed((why: string) => api.programme.rejectRule.mutate({ change, why }), STALE),
  withdraw: useDeed(() => api.programme.withdrawRule.mutate({ change }), STALE),
})
