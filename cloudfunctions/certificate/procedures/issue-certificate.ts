import * as z from 'zod'
import { audit, forRoles } from '@/cloudfunctions/kernel'
import { personId, placeOfPerson } from '@/cloudfunctions/people'
import { issueCertificate as issue } from '../certificates-of'
import { loadRecord } from '../record'

const input = z.strictObject({ person: personId })

/**
 * Issues a certificate 合格证书 to one person; who holds a valid one keeps it. Refuses with CERTIFICATE_NOT_EARNED or
 * CERTIFICATES_NOT_SET_UP.
 */
export const issueCertificate = forRoles({
  roles: ['county-office'],
  input,
  within: placeOfPerson,
}).mutation(async ({ ctx: { store, keyring, now, actor, subject: row } }) => {
  const record = await loadRecord(store, row, now)
  const issuing = { store, keyring, now, by: actor.person }
  const { certificate, isNew } = await issue(issuing, row, record)
  if (isNew)
    await audit(store, now, { by: actor.person, action: 'issue-certificate', subject: certificate._id })
  return { serial: certificate._id, isNew }
})
