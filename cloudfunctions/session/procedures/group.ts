import * as z from 'zod'
import { type ActorContext, forRoles, type Located, oneOf, refuse } from '@/cloudfunctions/kernel'
import { loadCounty } from '@/cloudfunctions/org'
import { groupId, roster, rosterId } from '@/cloudfunctions/people'
import { type GroupDocument, groups } from '../groups'

/** More than `saveGroup` lets into one. */
const MOST = 1000
const input = z.strictObject({ group: groupId })

async function placeOfGroup(
  { actor, store }: ActorContext,
  { group }: z.output<typeof input>,
): Promise<Located<GroupDocument>> {
  const found = (await store.find(groups, group)) ?? refuse('NOT_FOUND', { what: 'group' })
  return { resource: { county: actor.county }, subject: found }
}

/** A class or workshop with the people in it, by school and name; who left the roster since is told apart. */
export const group = forRoles({ roles: ['county-office'], input, within: placeOfGroup }).query(
  async ({ ctx: { actor, store, subject } }) => {
    const { rosterVersion } = await loadCounty(actor.county)
    const rows = await store.page(roster, {
      where: { _id: oneOf(subject.people.map((person) => rosterId(rosterVersion, person))) },
      limit: MOST,
    })
    return {
      id: subject._id,
      name: subject.name,
      kind: subject.kind,
      people: rows
        .sort((a, b) => a.schoolName.localeCompare(b.schoolName, 'zh') || a.name.localeCompare(b.name, 'zh'))
        .map((row) => ({
          person: row.person,
          name: row.name,
          school: row.school,
          schoolName: row.schoolName,
          subject: row.subject,
          hasLeft: row.state === 'left',
        })),
    }
  },
)
