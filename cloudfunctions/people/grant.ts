import { audit, deterministicId, type Store } from '@/cloudfunctions/kernel'
import { type GrantDocument, grants } from './documents'

export type NewGrant = Pick<GrantDocument, 'person' | 'role' | 'scope' | 'by' | 'at'>

const grantId = ({ person, role, scope }: Pick<NewGrant, 'person' | 'role' | 'scope'>): string =>
  deterministicId('grant', person, role, JSON.stringify(scope))

/** Gives a role, or gives it again after it was taken back. */
export async function giveRole(store: Store, grant: NewGrant): Promise<void> {
  await store.put(grants, { _id: grantId(grant), ...grant, state: 'held' })
  await audit(store, grant.at, {
    by: grant.by,
    action: 'give-role',
    subject: grant.person,
    facts: { role: grant.role, scope: JSON.stringify(grant.scope) },
  })
}

/** Takes a role back; says whether it was held. */
export async function takeRole(store: Store, grant: NewGrant): Promise<boolean> {
  const taken = await store.change(grants, grantId(grant), { set: { state: 'revoked' } }, { state: 'held' })
  if (taken)
    await audit(store, grant.at, {
      by: grant.by,
      action: 'take-role',
      subject: grant.person,
      facts: { role: grant.role },
    })
  return taken
}
