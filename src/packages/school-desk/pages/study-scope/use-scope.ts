import { useState } from 'react'
import type { SchoolId } from '@/domain/shared'
import type { Answers } from '../../../../api/answers'
import { api } from '../../../../api/client'
import type { Loaded } from '../../../../api/page-state'
import { type Deed, useDeed } from '../../../../api/use-deed'
import { useReading } from '../../../../api/use-reading'

type SchoolScope = Answers['study']['schoolScope']

export interface ScopeEditing {
  chosen: readonly string[]
  changed: boolean
  choose: (courses: readonly string[]) => void
  save: () => void
  deed: Deed<readonly string[], unknown>
}

/** The school's choice, as it is stored until it is touched. */
export function useScope(school: SchoolId): ScopeEditing & { reading: Loaded<SchoolScope> } {
  const reading = useReading(['study.schoolScope', school], () => api.study.schoolScope.query({ school }))
  const [touched, choose] = useState<readonly string[]>()
  const stored = reading.state === 'ready' ? reading.value.chosen : []
  const chosen = touched ?? stored
  const deed = useDeed(
    (courses: readonly string[]) => api.study.saveSchoolScope.mutate({ school, courses: [...courses] }),
    ['study.schoolScope', 'study.myStudy'],
    () => choose(undefined),
  )
  return {
    reading,
    chosen,
    changed: [...chosen].sort().join() !== [...stored].sort().join(),
    choose,
    save: () => deed.run(chosen),
    deed,
  }
}
