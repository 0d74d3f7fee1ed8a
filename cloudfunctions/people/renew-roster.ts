import { type Keyring, oneOf, openStore, pageAnywhere } from '@/cloudfunctions/kernel'
import { roster } from './documents'
import { olderKeys, renewNumbers } from './numbers'

const AT_ONCE = 200

/**
 * After a rotation of keys: keeps the numbers of every row under the current ones, so that the older keys can be taken off the ring. Harmless
 * to repeat and to break off. Answers how many rows were renewed.
 */
export async function renewRoster(keyring: Keyring, shouldStop: () => boolean): Promise<number> {
  const older = olderKeys(keyring)
  let renewed = 0
  while (older.length > 0 && !shouldStop()) {
    const rows = await pageAnywhere(roster, { keptUnder: oneOf(older) }, AT_ONCE)
    for (const row of rows) {
      const { _id, county, ...set } = renewNumbers(keyring, row)
      if (await openStore(county).change(roster, _id, { set }, { keptUnder: row.keptUnder })) renewed += 1
    }
    if (rows.length < AT_ONCE) break
  }
  return renewed
}
