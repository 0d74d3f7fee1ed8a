import { useState } from 'react'
import type { CalendarDate, SchoolId } from '@/domain/shared'
import type { Answers } from '../../../../api/answers'
import { api } from '../../../../api/client'
import type { Loaded } from '../../../../api/page-state'
import { useDeed } from '../../../../api/use-deed'
import { useReading } from '../../../../api/use-reading'
import { open } from '../../../../platform/navigate'
import { newRequestKey } from '../../../../platform/request-key'
import { countyPages } from '../../paths'

export type Cohorts = Answers['programme']['listCohorts']
export type ListedCohort = Cohorts['cohorts'][number]

const PATH = 'programme.listCohorts'

export const useCohorts = (): Loaded<Cohorts> => useReading([PATH], () => api.programme.listCohorts.query({}))

export interface NewCohort {
  cohort: string | undefined
  name: string
  from: string
  until: string
  /** nothing chosen: the whole county */
  schools: readonly string[]
}

export function useOpenCohort(onDone: () => void) {
  const [requestKey] = useState(() => newRequestKey('cohort'))
  return useDeed(
    ({ cohort, name, from, until, schools }: NewCohort) =>
      api.programme.openCohort.mutate({
        ...(cohort !== undefined && { cohort }),
        name,
        from: from as CalendarDate,
        until: until as CalendarDate,
        ...(schools.length > 0 && { schools: [...schools] as SchoolId[] }),
        requestKey,
      }),
    [PATH, 'credit.myProgress'],
    ({ cohort }) => {
      onDone()
      open(countyPages.cohort(cohort))
    },
  )
}
