import { assertKeys, audit, type Keyring, openStore } from '@/cloudfunctions/kernel'
import { counties } from '@/cloudfunctions/org'
import type { CountyId, Instant, PersonId } from '@/domain/shared'
import { grants, invitations } from './documents'
import { makeInvitation } from './new-invitation'

/** Who stands behind the first invitation: whoever deploys. */
const DEPLOYMENT = 'deployment' as PersonId

export interface NewCounty {
  county: CountyId
  name: string
  /** Id of the programme, e.g. `zhejiang`. */
  programme: string
  /** Name of the first county official. */
  official: string
}

/** The county has its office already: further officials are invited by the first. */
export class CountyHasOffice extends Error {}

/**
 * Makes a county and the one-time code for its first official, shown once and kept as a keyed hash. Done again before the code was used it
 * gives a new code and voids the old one. Throws `CountyHasOffice`, or when the keys are not those that the data were written with.
 */
export async function bootstrapCounty(
  { county, name, programme, official }: NewCounty,
  { keyring, now }: { keyring: Keyring; now: Instant },
): Promise<{ code: string; expiresAt: Instant }> {
  const store = openStore(county)
  await assertKeys(store, keyring)
  if ((await store.count(grants, { role: 'county-office', state: 'held' })) > 0)
    throw new CountyHasOffice(county)
  await store.insert(counties, { _id: county, name, programme, schoolsVersion: '', rosterVersion: '' })
  await store.changeAll(invitations, { role: 'county-office', state: 'open' }, { set: { state: 'revoked' } })
  const { id, code, expiresAt } = await makeInvitation(
    { store, keyring, now },
    { name: official, unit: name, role: 'county-office', scope: { kind: 'county' }, by: DEPLOYMENT },
  )
  await audit(store, now, { by: 'system', action: 'bootstrap', subject: id, facts: { programme } })
  return { code, expiresAt }
}
