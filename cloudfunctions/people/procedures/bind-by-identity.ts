import * as z from 'zod'
import { forAccountIn, oneOf } from '@/cloudfunctions/kernel'
import { loadCounty } from '@/cloudfunctions/org'
import { normaliseName, normaliseTelephone } from '@/domain/people'
import { bind } from '../bind'
import { roster } from '../documents'
import { hashesOfTail, hashesOfTelephone } from '../lookup'
import { countyId } from '../shapes'
import { assertMayTry, refuseWrongTry } from '../tries'

const input = z.strictObject({
  county: countyId,
  name: z.string().trim().min(2).max(50),
  idTail: z
    .string()
    .trim()
    .regex(/^[0-9A-Za-z]{6}$/),
  telephone: z.string().trim().min(7).max(20),
})

/** Binds by name, the last six characters of the ID number and the telephone number; all three must be of one person on the roster. */
export const bindByIdentity = forAccountIn(input).mutation(async ({ ctx, input: { county, ...told } }) => {
  const { store, keyring } = ctx
  await assertMayTry(store, ctx.account, ctx.now)
  const { rosterVersion } = await loadCounty(county)
  const tailHashes = hashesOfTail(keyring, county, normaliseName(told.name), told.idTail)
  const candidates = await store.page(roster, {
    where: { version: rosterVersion, tailHash: oneOf(tailHashes), state: 'active' },
    limit: 5,
  })
  const telephoneHashes = hashesOfTelephone(keyring, county, normaliseTelephone(told.telephone))
  const row = candidates.find(({ telephoneHash }) => telephoneHashes.includes(telephoneHash))
  if (!row) return refuseWrongTry(store, ctx.account, ctx.now)
  await bind(store, ctx.account, row.person, 'identity', ctx.now)
  return { name: row.name, schoolName: row.schoolName }
})
