import { useState } from 'react'
import type { CalendarDate, CountyId, PersonId, SchoolId } from '@/domain/shared'
import type { Answers } from '../../../../api/answers'
import { api } from '../../../../api/client'
import type { Loaded } from '../../../../api/page-state'
import { useDeed } from '../../../../api/use-deed'
import { usePages } from '../../../../api/use-pages'
import { useReading } from '../../../../api/use-reading'
import { newRequestKey } from '../../../../platform/request-key'
import { useWork } from '../../programme-parts/use-work'

export type Coverage = Answers['programme']['coverage']
export type Target = Coverage['targets'][number]
export type SchoolLine = Answers['programme']['schoolCoverage']['schools'][number]

const PATH = 'programme.coverage'
const ofCounty = (county: string | undefined) => (county === undefined ? {} : { county: county as CountyId })

export const useCoverage = (county: string | undefined): Loaded<Coverage> =>
  useReading([PATH, county ?? ''], () => api.programme.coverage.query(ofCounty(county)))

export const useSchools = (county: string | undefined) =>
  usePages(
    ['programme.schoolCoverage', county ?? ''],
    (after: string | undefined) =>
      api.programme.schoolCoverage.query({ ...ofCounty(county), ...(after !== undefined && { after }) }),
    ({ schools, after }) => ({ rows: schools, next: after }),
  )

export const useRecount = () => {
  const [requestKey, setKey] = useState(() => newRequestKey('count'))
  return useWork(async () => {
    const ordered = await api.programme.countCoverage.mutate({ requestKey })
    setKey(newRequestKey('count'))
    return ordered
  }, [PATH, 'programme.schoolCoverage', 'programme.countiesInView'])
}

export const useMark = (target: string, onDone: () => void) =>
  useDeed(
    ({ done, schools }: { done: boolean; schools: readonly string[] }) =>
      api.programme.markTarget.mutate({ target, done, schools: [...schools] as SchoolId[] }),
    [PATH],
    onDone,
  )

export interface Told {
  person: string
  retiredOn: string
  onPayroll: boolean
  teachingCertificate: boolean
  reason: string
}

export const useTell = (onDone: () => void) =>
  useDeed(
    ({ person, retiredOn, onPayroll, teachingCertificate, reason }: Told) =>
      api.programme.tellParticipation.mutate({
        person: person as PersonId,
        reason,
        ...(retiredOn !== '' && { retiredOn: retiredOn as CalendarDate }),
        ...(!onPayroll && { onPayroll: false as const }),
        ...(!teachingCertificate && { teachingCertificate: false as const }),
      }),
    [PATH, 'programme.listParticipations'],
    onDone,
  )

export const useToldPeople = () =>
  usePages(
    ['programme.listParticipations'],
    (after: string | undefined) =>
      api.programme.listParticipations.query(after === undefined ? {} : { after }),
    ({ people, after }) => ({ rows: people, next: after }),
  )
