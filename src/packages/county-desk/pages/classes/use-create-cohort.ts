import { useState } from 'react'
import type { SchoolId } from '@/domain/shared'
import { api } from '../../../../api/client'
import { useDeed } from '../../../../api/use-deed'
import { newRequestKey } from '../../../../platform/request-key'
import type { Cohort } from '../../class-parts/answers'
import type { Assigned } from './leads-field'

export type Counting = Cohort['counting']
export type JoiningKind = Cohort['joining']['kind']

interface NewCohort {
  /** opened without classes; empty: a new one */
  cohort: string
  name: string
  counting: Counting
  joining: JoiningKind
  leads: readonly Assigned[]
  rule: { cap: number; soloFrom: number }
}

export function useCreateCohort(onMade: (cohort: string) => void) {
  const [requestKey] = useState(() => newRequestKey('cohort'))
  return useDeed(
    ({ cohort, name, counting, joining: kind, leads, rule }: NewCohort) =>
      api.classForming.createCohort.mutate({
        ...(cohort !== '' && { cohort }),
        name,
        counting,
        rule,
        requestKey,
        joining: kind === 'by-theme' ? { kind } : { kind, leads: named(leads) },
      }),
    ['classForming.listCohorts', 'classForming.listUndivided'],
    ({ cohort }) => onMade(cohort),
  )
}

/** Whoever leads nobody is left out. */
const named = (leads: readonly Assigned[]) =>
  leads
    .filter(({ schools }) => schools.length > 0)
    .map(({ lead, schools }) => ({ lead: lead as SchoolId, schools: [...schools] as SchoolId[] }))
