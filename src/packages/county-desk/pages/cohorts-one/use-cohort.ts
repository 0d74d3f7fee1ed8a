import { useState } from 'react'
import type { Answers } from '../../../../api/answers'
import { api } from '../../../../api/client'
import type { Loaded } from '../../../../api/page-state'
import { useDeed } from '../../../../api/use-deed'
import { usePages } from '../../../../api/use-pages'
import { useReading } from '../../../../api/use-reading'
import { newRequestKey } from '../../../../platform/request-key'
import { useWork } from '../../programme-parts/use-work'

export type Cohort = Answers['programme']['cohort']
export type Closing = Cohort['closings'][number]

const PATH = 'programme.cohort'
const STALE = [PATH, 'programme.listCohorts', 'credit.cohortResults']

export const useCohort = (cohort: string): Loaded<Cohort> =>
  useReading([PATH, cohort], () => api.programme.cohort.query({ cohort }))

export const useReplayOf = (cohort: string) => {
  const [requestKey, setKey] = useState(() => newRequestKey('replay'))
  return useWork(async () => {
    const ordered = await api.programme.replayCohort.mutate({ cohort, requestKey })
    setKey(newRequestKey('replay'))
    return ordered
  }, [PATH, 'programme.replayDifferences'])
}

export const useRepin = (cohort: string) =>
  useDeed(
    (seen: { replay: string; loses: number }) => api.programme.repinCohort.mutate({ cohort, ...seen }),
    STALE,
  )

/** Closing is long work: the same call also goes on with one that was left. */
export const useClose = (cohort: string) => useWork(() => api.programme.closeCohort.mutate({ cohort }), STALE)

export const useReopen = (cohort: string, onDone: () => void) =>
  useDeed((why: string) => api.programme.reopenCohort.mutate({ cohort, why }), STALE, onDone)

export const useResults = (cohort: string, closing: number) =>
  usePages(
    ['credit.cohortResults', cohort, closing],
    (after: string | undefined) =>
      api.credit.cohortResults.query({ cohort, closing, ...(after !== undefined && { after }) }),
    ({ people, after }) => ({ rows: people, next: after }),
  )
