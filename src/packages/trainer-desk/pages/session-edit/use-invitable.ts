import type { Answers } from '../../../../api/answers'
import { api } from '../../../../api/client'
import { useReading } from '../../../../api/use-reading'
import { type SchoolName, useSchoolNames } from '../../../county-desk/parts/use-school-names'
import type { SessionForm } from './form'

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

/** Sums what is chosen; nothing while the lists are empty. */
export function invitedCount(
  {
    audience,
    schools: chosenSchools,
    groups: chosenGroups,
  }: Pick<SessionForm, 'audience' | 'schools' | 'groups'>,
  schools: readonly Pick<SchoolName, 'code' | 'headcount'>[],
  groups: readonly Pick<Group, 'id' | 'size'>[],
): number | undefined {
  if (audience === 'groups') {
    if (groups.length === 0) return undefined
    return sum(
      groups.filter(({ id }) => chosenGroups.some((chosen) => chosen === id)).map(({ size }) => size),
    )
  }
  if (schools.length === 0) return undefined
  const counted =
    audience === 'everyone' ? schools : schools.filter(({ code }) => chosenSchools.includes(code))
  return sum(counted.map(({ headcount }) => headcount))
}

const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0)
