import { type Actor, findAnywhere, type Identify, openStore } from '@/cloudfunctions/kernel'
import { type CountyDocument, loadCounty, loadCountyBriefly } from '@/cloudfunctions/org'
import type { Grant } from '@/domain/people'
import type { AccountId } from '@/domain/shared'
import { accountOfDesk } from './desk'
import { accounts, grants, outsiders, roster } from './documents'
import { rosterId } from './roster'

type Person = Pick<Actor, 'person' | 'county' | 'name' | 'school' | 'schoolName'>

/** Everything about the caller is read afresh at every call: who was removed is out at once. */
export const identify: Identify = {
  accountOfDesk,
  async byAccount(account) {
    const found = await personOf(account, loadCounty)
    return found && { account, ...found, grants: await grantsOf(found) }
  },
}

/** For the burst path: two point reads, no grants, the county's pointer at most three seconds old. */
export const identifyTrainee: Identify = {
  accountOfDesk,
  async byAccount(account) {
    const found = await personOf(account, (county) => loadCountyBriefly(county, Date.now()))
    return found && { account, ...found, grants: traineeGrant(found) }
  },
}

async function personOf(
  account: AccountId,
  county: (id: Person['county']) => Promise<CountyDocument>,
): Promise<Person | undefined> {
  const bound = await findAnywhere(accounts, account)
  if (!bound) return undefined
  const { rosterVersion } = await county(bound.county)
  const row = await findAnywhere(roster, rosterId(rosterVersion, bound.person))
  if (row?.state === 'active')
    return {
      person: bound.person,
      county: bound.county,
      name: row.name,
      school: row.school,
      schoolName: row.schoolName,
    }
  const outsider = await findAnywhere(outsiders, bound.person)
  return outsider && { person: bound.person, county: bound.county, name: outsider.name }
}

/** Roles that were given, and the one that being on the roster means. */
async function grantsOf(person: Person): Promise<Grant[]> {
  const held = await openStore(person.county).page(grants, {
    where: { person: person.person, state: 'held' },
    limit: 100,
  })
  return [...traineeGrant(person), ...held.map(({ role, scope, county }) => ({ role, scope, county }))]
}

const traineeGrant = ({ school, county }: Person): Grant[] =>
  school ? [{ role: 'trainee', scope: { kind: 'school', school }, county }] : []
