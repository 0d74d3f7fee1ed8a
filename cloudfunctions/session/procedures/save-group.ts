import * as z from 'zod'
import { audit, forRoles, wholeCounty } from '@/cloudfunctions/kernel'
import { groupId, personId } from '@/cloudfunctions/people'
import { groups } from '../groups'

const input = z.strictObject({
  group: groupId,
  name: z.string().trim().min(2).max(40),
  kind: z.enum(['class', 'workshop']),
  people: z.array(personId).min(1).max(300),
})

/** Makes or replaces a class or workshop with the people in it. */
export const saveGroup = forRoles({ roles: ['county-office'], input, within: wholeCounty }).mutation(
  async ({ ctx: { actor, store, now }, input: { group, name, kind, people } }) => {
    await store.put(groups, { _id: group, name, kind, people: [...new Set(people)] })
    await audit(store, now, {
      by: actor.person,
      action: 'save-group',
      subject: group,
      facts: { people: people.length },
    })
    return { group }
  },
)
