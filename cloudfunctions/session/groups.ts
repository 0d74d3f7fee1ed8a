import { type Collection, collection, oneOf, type Store, type StoredDocument } from '@/cloudfunctions/kernel'
import type { Invited } from '@/domain/session'
import type { PersonId } from '@/domain/shared'

/** People who are trained together: a training class 班级 or a workshop 工作坊; `_id` is the group. */
export interface GroupDocument extends StoredDocument {
  name: string
  kind: 'class' | 'workshop'
  people: readonly PersonId[]
  /** Of a class that was formed: it is changed where it was formed. */
  cohort?: string
}
export const groups: Collection<GroupDocument> = collection('groups')

/** The invitation with the members of its groups spelled out, as they are now: a class that changes later is invited anew by hand. */
export async function withGroupMembers(store: Store, invited: Invited): Promise<Invited> {
  if (invited.groups.length === 0) return invited
  const found = await store.page(groups, { where: { _id: oneOf(invited.groups) }, limit: 50 })
  const people = new Set([...invited.people, ...found.flatMap((group) => group.people)])
  return { ...invited, people: [...people] }
}
