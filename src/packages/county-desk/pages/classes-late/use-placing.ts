import { useState } from 'react'
import { api } from '../../../../api/client'
import { finishJob } from '../../../../api/finish-job'
import { useDeed } from '../../../../api/use-deed'
import { type LateSchool, STALE_PLAN } from '../../class-parts/answers'

/** Seats the newcomers of one school: they are seated together, so that asking for one of them is enough. */
export function usePlacing(cohort: string) {
  const [school, setSchool] = useState<string>()
  const deed = useDeed(async ({ name, count, people }: LateSchool) => {
    const [first] = people
    if (!first) return undefined
    const placed = await api.classForming.placeLateArrival.mutate({ cohort, person: first.person })
    if (placed.job) await finishJob(placed.job)
    return { name, count, class: placed.class, moved: placed.moved }
  }, STALE_PLAN)
  const place = (one: LateSchool) => {
    setSchool(one.school)
    deed.run(one)
  }
  return { ...deed, school, place }
}
