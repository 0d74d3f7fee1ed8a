import { type ActorContext, oneOf } from '@/cloudfunctions/kernel'
import { countyOfficials } from '@/cloudfunctions/people'
import { namedOfficials } from './documents'

/** Everybody whom the county could name for a case, with the time until which those see it who are named. */
export async function officialsOfCase({ store, now }: ActorContext, task: string) {
  const officials = await countyOfficials(store)
  const ids = officials.map(({ person }) => `${task}:${person}`)
  const named = await store.page(namedOfficials, { where: { _id: oneOf(ids) }, limit: ids.length })
  const untilOf = new Map(named.map(({ person, until }) => [person, until]))
  return officials.map(({ person, name }) => {
    const until = untilOf.get(person)
    return { person, name, ...(until !== undefined && until > now && { until }) }
  })
}
