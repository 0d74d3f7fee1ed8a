import * as z from 'zod'
import { forAnyone, openStore } from '@/cloudfunctions/kernel'
import { loadCounty } from '@/cloudfunctions/org'
import { countyId } from '@/cloudfunctions/people'
import { freshList, type Published } from '../revocations'
import { publicKeys } from '../signing-key'

const input = z.strictObject({ county: countyId })

/**
 * What a page needs to verify a paper of a county: the public keys, and the signed list of what was revoked, at most an hour old. For
 * everybody. Refuses with NOT_FOUND; without keys there is nothing to verify, and both are empty.
 */
export const published = forAnyone(input).query(
  async ({ ctx: { keyring, now }, input: { county } }): Promise<Published> => {
    const { _id } = await loadCounty(county)
    const { keys } = publicKeys(keyring)
    if (keys.length === 0) return { keys, lists: [] }
    return { keys, lists: [await freshList(openStore(_id as typeof county), keyring, now)] }
  },
)
