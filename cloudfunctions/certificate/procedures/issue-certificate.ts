import * as z from 'zod'
import { audit, forRoles } from '@/cloudfunctions/kernel'
import { personId, placeOfPerson } from '@/cloudfunctions/people'
import { programmeOf } from '@/cloudfunctions/programme'
import { issueCertificate as issue } from '../certificates-of'
import { loadRecord } from '../record'
import { cohortName } from '../shapes'

const input = z.strictObject({ person: personId, cohort: cohortName })

/**
 * Issues a certificate 合格证书 to one person; who holds a valid one keeps it. Refuses with CERTIFICATE_NOT_EARNED or
 * CERTIFICATES_NOT_SET_UP.
 */
export const issueCertificate = forRoles({
  roles: ['county-office'],
  input,
  within: placeOfPerson,
}).mutation(async ({ ctx: { store, keyring, now, actor, subject: row }, input: { cohort } }) => {
  const record = await loadRecord(store, await programmeOf(actor.county, now), row.person)
  const issuing = { store, keyring, now, by: actor.person, cohort }
  const { certificate, isNew } = await issue(issuing, row, record)
  if (isNew)
    await audit(store, now, { by: actor.person, action: 'issue-certificate', subject: certificate._id })
  return { serial: certificate._id, isNew }
})
