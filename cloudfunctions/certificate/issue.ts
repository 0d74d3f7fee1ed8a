import { deterministicId, type Keyring, refuse, type Store } from '@/cloudfunctions/kernel'
import { loadCounty } from '@/cloudfunctions/org'
import type { RosterDocument } from '@/cloudfunctions/people'
import { type CredentialKind, packCredential } from '@/domain/certificate'
import { dateInChina, type Instant, type PersonId } from '@/domain/shared'
import { type CertificateDocument, certificates } from './documents'
import type { PersonalRecord } from './record'
import { sign } from './sign'

const SERIAL_LENGTH = 20

export interface Issuing {
  store: Store
  keyring: Keyring
  now: Instant
  by: PersonId
}

/**
 * Signs and keeps a paper about `row`. The same `distinction` gives the same serial number: whoever orders it again gets the first one.
 */
export async function issuePaper(
  { store, keyring, now, by }: Issuing,
  kind: CredentialKind,
  row: RosterDocument,
  { statement, titles, cohort, cohortName }: PersonalRecord,
  distinction: string,
): Promise<CertificateDocument> {
  const { county } = store
  const { name: issuer } = await loadCounty(county)
  const { person, name, idMasked, school, schoolName } = row
  const serial = deterministicId(county, person, kind, statement.programme.id, cohort, distinction).slice(
    0,
    SERIAL_LENGTH,
  )
  const issuedOn = dateInChina(now)
  const credential = packCredential({
    kind,
    serial,
    county,
    issuer,
    name,
    idMasked,
    programme: statement.programme.title,
    ...(cohortName !== '' && { cohort: cohortName }),
    ...(statement.headline && { headline: statement.headline }),
    components: statement.components,
    issuedOn,
  })
  await store.insert(certificates, {
    _id: serial,
    kind,
    person,
    name,
    idMasked,
    school,
    schoolName,
    cohort,
    cohortName,
    statement,
    titles: stated(statement, titles),
    issuedOn,
    issuer,
    by,
    at: now,
    credential: await sign(keyring, credential),
    state: 'valid',
  })
  return (await store.find(certificates, serial)) ?? refuse('TRY_AGAIN', {})
}

/** Of all titles those that the statement lists. */
function stated(
  { components }: PersonalRecord['statement'],
  titles: PersonalRecord['titles'],
): PersonalRecord['titles'] {
  const listed = components.flatMap(({ lines }) => lines.map(({ entry }) => entry))
  return Object.fromEntries(listed.map((entry) => [entry, titles[entry] ?? '']))
}
