import type { PersonId } from '@/domain/shared'
import { layCounty, SCHOOL, type TestCounty, type TestTeacher } from '../county'
import { type Stack, startStack } from '../stack'
import { type Hall, openHall } from './hall'

export const TRAINER = 'local-trainer'
export const OFFICE = 'local-office'
export const ADMIN = 'local-admin'

/** A county with a trainer, whose halls are opened as they are needed. */
export interface Venue {
  stack: Stack
  county: TestCounty
  trainer: PersonId
  /** Another teacher with a phone. */
  teacher(options?: Parameters<TestCounty['addTeacher']>[1]): Promise<TestTeacher & { account: string }>
  /** Appoints `OFFICE`, the county's office, and `ADMIN`, who runs `SCHOOL`; answers who that is. */
  appointOfficials(): Promise<PersonId>
  hall(times?: Parameters<typeof openHall>[3]): Promise<Hall>
}

export async function openVenue(): Promise<Venue> {
  const stack = await startStack()
  const county = await layCounty(stack)
  const trainer = await county.addOutsider('培训者甲', TRAINER, 'trainer')
  let count = 0
  return {
    stack,
    county,
    trainer,
    async teacher(options = {}) {
      count += 1
      const account = `local-teacher-${count}`
      return { account, ...(await county.addTeacher(`教师${count}`, { account, ...options })) }
    },
    async appointOfficials() {
      await county.addOutsider('教研室', OFFICE, 'county-office')
      const { person } = await county.addTeacher('校管理员', { account: ADMIN })
      await county.give(person, 'school-admin', { kind: 'school', school: SCHOOL })
      return person
    },
    hall: (times) => openHall(stack, county, trainer, times),
  }
}
