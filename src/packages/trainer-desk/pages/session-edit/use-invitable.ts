import type { Answers } from '../../../../api/answers'
import { api } from '../../../../api/client'
import { type SchoolName, useSchoolNames } from '../../../../api/school-names'
import { useReading } from '../../../../api/use-reading'
import type { SessionForm } from './form'
import { invitedCount } from './invited-count'

export type Group = Answers['session']['listGroups'][number]

export interface Invitable {
  schools: readonly SchoolName[]
  groups: readonly Group[]
  /** false while they are read or could not be read */
  hasGroups: boolean
  /** how many people the invitation reaches, by the register's headcounts; nothing while it is read */
  countOf: (form: Pick<SessionForm, 'audience' | 'schools' | 'groups'>) => number | undefined
}

/** Whom a training can be for. */
export function useInvitable(): Invitable {
  const schools = useSchoolNames()
  const reading = useReading(['session.listGroups'], () => api.session.listGroups.query({}))
  const groups = reading.state === 'ready' ? reading.value : []
  return {
    schools,
    groups,
    hasGroups: reading.state === 'ready',
    countOf: (form) => invitedCount(form, schools, groups),
  }
}
