import * as z from 'zod'
import { audit, forRoles, reason } from '@/cloudfunctions/kernel'
import { dateInChina } from '@/domain/shared'
import { certificates } from '../documents'
import { renewList } from '../revocations'
import { placeOfCertificate, serial } from '../shapes'

const input = z.strictObject({ certificate: serial, reason })

/** Takes a certificate back for good 吊销, with a reason and a name, and signs the list at once. Asked again it changes nothing. */
export const revokeCertificate = forRoles({
  roles: ['county-office'],
  input,
  within: placeOfCertificate,
}).mutation(async ({ ctx: { store, keyring, now, actor, subject }, input: { reason: why } }) => {
  const revoked = await store.change(
    certificates,
    subject._id,
    { set: { state: 'revoked', revokedOn: dateInChina(now), revokedBy: actor.person, why } },
    { state: 'valid' },
  )
  if (revoked)
    await audit(store, now, {
      by: actor.person,
      action: 'revoke-certificate',
      subject: subject._id,
      facts: { why },
    })
  // Also when it was revoked before: the list may be what a killed call did not come to.
  await renewList(store, keyring, now)
  return { revoked }
})
