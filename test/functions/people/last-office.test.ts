import { giveRole } from '@/cloudfunctions/people'
import { instant, type PersonId } from '@/domain/shared'
import { layCounty, type TestCounty } from '../county'
import { type Stack, startStack } from '../stack'

let stack: Stack
let county: TestCounty

beforeAll(async () => {
  stack = await startStack()
  county = await layCounty(stack)
}, 60_000)
afterAll(() => stack.stop())

const wholeCounty = { kind: 'county' } as const

test('the last official of a county keeps the role until somebody else has it', async () => {
  const appoint = async (name: string, account: string): Promise<PersonId> => {
    const { person } = await county.addTeacher(name, { account })
    await giveRole(county.store, {
      person,
      role: 'county-office',
      scope: wholeCounty,
      by: person,
      at: instant(0),
    })
    return person
  }
  const takeBack = (person: PersonId) =>
    stack.call('office-a', 'mutation', 'people.changeRole', {
      person,
      role: 'county-office',
      scope: wholeCounty,
      held: false,
    })
  const first = await appoint('工程办甲', 'office-a')
  expect(await takeBack(first)).toMatchObject({ ok: false, code: 'LAST_COUNTY_OFFICE' })
  expect(await stack.call('office-a', 'query', 'people.listInvitations')).toMatchObject({ ok: true })

  await appoint('工程办乙', 'office-b')
  expect(await takeBack(first)).toMatchObject({ ok: true })
  expect(await stack.call('office-a', 'query', 'people.listInvitations')).toMatchObject({ ok: false })
})
