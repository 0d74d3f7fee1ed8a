import {
  assertKeys,
  findBreak,
  type Keyring,
  not,
  open,
  openStore,
  type Store,
} from '@/cloudfunctions/kernel'
import { type CountyDocument, counties, schools } from '@/cloudfunctions/org'
import { currentKeys, hashesOfIdentity, roster } from '@/cloudfunctions/people'
import type { CountyId } from '@/domain/shared'

/**
 * What is wrong with a county's data in the database that the SDK's variables name: asked after a restore and after a change of keys. One line a
 * problem. Reads only, but for the canary of a county that has none yet.
 */
export async function countyProblems(county: CountyId, keyring: Keyring): Promise<string[]> {
  const store = openStore(county)
  const document = await store.find(counties, county)
  if (!document) return [`${county}: no such county`]
  const keys = await keyProblem(store, keyring, document)
  const older = await store.count(roster, { keptUnder: not(currentKeys(keyring)) })
  const broken = await findBreak(store)
  const { schoolsVersion } = document
  const isRegisterMissing =
    schoolsVersion !== '' && (await store.count(schools, { version: schoolsVersion })) === 0
  return [
    ...(keys === undefined ? [] : [`${county}: ${keys}`]),
    ...(older === 0
      ? []
      : [
          `${county}: ${older} rows of the roster are kept under older keys, which must stay until the hourly timer has renewed them`,
        ]),
    ...(broken === undefined ? [] : [`${county}: the audit chain is broken at entry ${broken}`]),
    ...(isRegisterMissing ? [`${county}: the register in force, ${schoolsVersion}, has no school`] : []),
  ]
}

/**
 * A row of the roster proves both keys: its number opens with the data key, and a look-up key makes the hash of it that the row has. The canary comes after
 * it, because a missing one would be written with whatever keys are there.
 */
async function keyProblem(
  store: Store,
  keyring: Keyring,
  { rosterVersion }: CountyDocument,
): Promise<string | undefined> {
  const [row] =
    rosterVersion === '' ? [] : await store.page(roster, { where: { version: rosterVersion }, limit: 1 })
  if (rosterVersion !== '' && !row) return `the roster in force, ${rosterVersion}, has no row`
  try {
    const hashes = row && hashesOfIdentity(keyring, store.county, open(keyring, row.idSealed, row.person))
    if (row && !hashes?.includes(row.identityHash))
      return 'the look-up key is not the one the roster was written with'
    await assertKeys(store, keyring)
    return undefined
  } catch (error) {
    return `the data key does not open the roster (${error instanceof Error ? error.message : String(error)})`
  }
}
