import type { Answers } from './answers'
import { api } from './client'
import { useReading } from './use-reading'

export type SchoolName = Answers['org']['schoolNames'][number]

/** The county's schools to choose from; none while they are read. */
export function useSchoolNames(): readonly SchoolName[] {
  const reading = useReading(['org.schoolNames'], () => api.org.schoolNames.query({}))
  return reading.state === 'ready' ? reading.value : []
}
