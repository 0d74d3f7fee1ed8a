import * as z from 'zod'
import { type ActorContext, type Located, refuse } from '@/cloudfunctions/kernel'
import { type CertificateDocument, certificates } from './documents'

export const serial = z.string().regex(/^[0-9a-f]{20}$/)

/** The county as the place, and the paper that the request names. */
export async function placeOfCertificate(
  ctx: ActorContext,
  { certificate }: { certificate: string },
): Promise<Located<CertificateDocument>> {
  const subject =
    (await ctx.store.find(certificates, certificate)) ?? refuse('NOT_FOUND', { what: 'certificate' })
  return { resource: { county: ctx.actor.county }, subject }
}
