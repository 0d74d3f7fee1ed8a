import * as z from 'zod'
import { forAccountIn, oneOf, refuse, wechat } from '@/cloudfunctions/kernel'
import { loadCounty } from '@/cloudfunctions/org'
import { bind } from '../bind'
import { roster } from '../documents'
import { hashesOfTelephone } from '../lookup'
import { countyId } from '../shapes'

/** Binds by the telephone number that WeChat has verified: one tap, when the roster has exactly one person with it. */
export const bindByTelephone = forAccountIn(
  z.strictObject({ county: countyId, code: z.string().min(1).max(200) }),
).mutation(async ({ ctx, input }) => {
  const { store, keyring } = ctx
  const { rosterVersion } = await loadCounty(input.county)
  const telephone = (await wechat.telephoneOf(input.code)) ?? refuse('TELEPHONE_NOT_VERIFIED', {})
  const telephoneHash = oneOf(hashesOfTelephone(keyring, input.county, telephone))
  const found = await store.page(roster, {
    where: { version: rosterVersion, telephoneHash, state: 'active' },
    limit: 2,
  })
  const [row] = found
  if (!row || found.length > 1) return refuse('TELEPHONE_NOT_ON_ROSTER', { several: found.length > 1 })
  await bind(store, ctx.account, row.person, 'telephone', ctx.now)
  return { name: row.name, schoolName: row.schoolName }
})
