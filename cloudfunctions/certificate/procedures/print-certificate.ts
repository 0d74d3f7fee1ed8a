import * as z from 'zod'
import { forRoles, refuse } from '@/cloudfunctions/kernel'
import { printPaper } from '../print'
import { placeOfCertificate, serial } from '../shapes'

const input = z.strictObject({ certificate: serial })

/** A certificate as PDF, for the office that hands it out. Refuses with CERTIFICATE_REVOKED. */
export const printCertificate = forRoles({
  roles: ['county-office'],
  input,
  within: placeOfCertificate,
}).mutation(({ ctx }) => {
  const { revokedOn } = ctx.subject
  return revokedOn ? refuse('CERTIFICATE_REVOKED', { on: revokedOn }) : printPaper(ctx, ctx.subject)
})
