import type { CountyId, GroupId } from '@/domain/shared'
import { layCounty, OTHER_SCHOOL, SCHOOL, type TestCounty } from '../county'
import type { Stack } from '../stack'
import { accountOf, type Caller } from './callers'

const OTHER_COUNTY = '339922' as CountyId

/** Makes everybody who may knock known to the county, each with the role of their name. */
export async function cast(stack: Stack, county: TestCounty): Promise<void> {
  const teacher = (caller: Caller, school = SCHOOL) =>
    county.addTeacher(caller, { account: accountOf(caller) ?? '', school })
  const outsider = (caller: Caller, role: 'trainer' | 'expert' | 'county-office' | 'city-viewer') =>
    county.addOutsider(
      caller,
      accountOf(caller) ?? '',
      role,
      role === 'city-viewer' ? { kind: 'city' } : { kind: 'county' },
    )
  await teacher('trainee')
  for (const role of ['school-admin', 'school-reviewer'] as const)
    await county.give((await teacher(role)).person, role, { kind: 'school', school: SCHOOL })
  const leader = await teacher('leader')
  await county.give(leader.person, 'leader', { kind: 'group', group: 'class-1' as GroupId })
  const elsewhere = await teacher('school-admin (other school)', OTHER_SCHOOL)
  await county.give(elsewhere.person, 'school-admin', { kind: 'school', school: OTHER_SCHOOL })
  await outsider('trainer (own session)', 'trainer')
  await outsider('trainer (other session)', 'trainer')
  await outsider('expert', 'expert')
  await outsider('county-office', 'county-office')
  await outsider('city-viewer', 'city-viewer')
  const neighbour = await layCounty(stack, OTHER_COUNTY)
  await neighbour.addOutsider('邻县', accountOf('county-office (other county)') ?? '', 'county-office')
}
