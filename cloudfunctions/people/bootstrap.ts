import { assertKeys, audit, type Keyring, openStore, readableCode } from '@/cloudfunctions/kernel'
import { counties } from '@/cloudfunctions/org'
import { addMs, type CountyId, DAY, type Instant, type PersonId } from '@/domain/shared'
import { grants, invitations } from './documents'
import { hashesOfInvitation } from './lookup'

const CODE_LASTS_MS = 14 * DAY
const CODE_LENGTH = 8
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
  const code = readableCode(CODE_LENGTH)
  const [_id] = hashesOfInvitation(keyring, county, code)
  const expiresAt = addMs(now, CODE_LASTS_MS)
  await store.insert(invitations, {
    _id,
    name: official,
    unit: name,
    role: 'county-office',
    scope: { kind: 'county' },
    by: DEPLOYMENT,
    expiresAt,
    state: 'open',
  })
  await audit(store, now, { by: 'system', action: 'bootstrap', subject: _id, facts: { programme } })
  return { code, expiresAt }
}
