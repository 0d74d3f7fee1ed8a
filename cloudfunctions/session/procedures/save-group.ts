import * as z from 'zod'
import { audit, forRoles, refuse, wholeCounty } from '@/cloudfunctions/kernel'
import { groupId, personId } from '@/cloudfunctions/people'
import { groups } from '../groups'

const input = z.strictObject({
  group: groupId,
  name: z.string().trim().min(2).max(40),
  kind: z.enum(['class', 'workshop']),
  people: z.array(personId).min(1).max(300),
})

/**
 * Makes a class or workshop with the people in it, or gives one other people; what else is kept of it stays. Refuses with GROUP_IS_FORMED for
 * a class that was formed by the rule, with NOT_FOUND when the id is another county's.
 */
export const saveGroup = forRoles({ roles: ['county-office'], input, within: wholeCounty }).mutation(
  async ({ ctx: { actor, store, now }, input: { group, name, kind, people } }) => {
    const saved = { name, kind, people: [...new Set(people)] }
    const known = await store.find(groups, group)
    if (known?.cohort !== undefined) refuse('GROUP_IS_FORMED', {})
    if (known) await store.change(groups, group, { set: saved })
    else if ((await store.insert(groups, { _id: group, ...saved })) === 'exists')
      refuse('NOT_FOUND', { what: 'group' })
    await audit(store, now, {
      by: actor.person,
      action: 'save-group',
      subject: group,
      facts: { people: people.length },
    })
    return { group }
  },
)
