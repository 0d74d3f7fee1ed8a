import * as z from 'zod'
import { forRoles, wholeCounty } from '@/cloudfunctions/kernel'
import { requestKey } from '@/cloudfunctions/people'
import { orderWalk } from '../job'
import { cohortName } from '../shapes'
import { signingKey } from '../signing-key'

const surveyInput = z.strictObject({ requestKey })
const issueInput = z.strictObject({ cohort: cohortName, requestKey })

/** Orders a look over the whole roster: who may get a certificate, and which certificates are not true any more. */
export const surveyCertificates = forRoles({
  roles: ['county-office'],
  input: surveyInput,
  within: wholeCounty,
}).mutation(async ({ ctx: { store, now, actor }, input }) => ({
  job: await orderWalk(store, 'survey-certificates', { ...input, cohort: '', by: actor.person, now }),
}))

/** Orders certificates for all who have passed and hold none. Refuses with CERTIFICATES_NOT_SET_UP. */
export const issueCertificates = forRoles({
  roles: ['county-office'],
  input: issueInput,
  within: wholeCounty,
}).mutation(async ({ ctx: { store, now, actor, keyring }, input }) => {
  signingKey(keyring)
  return { job: await orderWalk(store, 'issue-certificates', { ...input, by: actor.person, now }) }
})
