import type { SchoolId } from '@/domain/shared'
import type { SessionForm } from './form'

/** Sums what is chosen; nothing while the lists are empty. */
export function invitedCount(
  {
    audience,
    schools: chosenSchools,
    groups: chosenGroups,
  }: Pick<SessionForm, 'audience' | 'schools' | 'groups'>,
  schools: readonly { code: SchoolId; headcount: number }[],
  groups: readonly { id: string; size: number }[],
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
