import * as z from 'zod'
import { forRoles, requestKey, wholeCounty } from '@/cloudfunctions/kernel'
import { orderWalk } from '../job'
import { signingKey } from '../signing-key'

const input = z.strictObject({ requestKey })

/** Orders a look over the whole roster: who may get a certificate, and which certificates are not true any more. */
export const surveyCertificates = forRoles({
  roles: ['county-office'],
  input,
  within: wholeCounty,
}).mutation(async ({ ctx: { store, now, actor }, input: told }) => ({
  job: await orderWalk(store, 'survey-certificates', { ...told, by: actor.person, now }),
}))

/** Orders certificates for all who have passed and hold none. Refuses with CERTIFICATES_NOT_SET_UP. */
export const issueCertificates = forRoles({
  roles: ['county-office'],
  input,
  within: wholeCounty,
}).mutation(async ({ ctx: { store, now, actor, keyring }, input: told }) => {
  signingKey(keyring)
  return { job: await orderWalk(store, 'issue-certificates', { ...told, by: actor.person, now }) }
})
