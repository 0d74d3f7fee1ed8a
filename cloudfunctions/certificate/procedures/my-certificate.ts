import { forSelf, nothing } from '@/cloudfunctions/kernel'
import { certificatesOf } from '../certificates-of'
import { loadRecord } from '../record'
import { verificationAddress } from '../verification-address'

/** The caller's certificate, the newest one also when it was revoked, and whether the record earns one. */
export const myCertificate = forSelf(nothing).query(async ({ ctx: { actor, store, keyring, now } }) => {
  const [{ statement }, papers] = await Promise.all([
    loadRecord(store, { person: actor.person, school: actor.school }, now),
    certificatesOf(store, actor.person),
  ])
  const { id, title } = statement.programme
  const [newest] = papers
  return {
    isSetUp: keyring.has('certificate'),
    programme: { id, title },
    verdict: statement.verdict,
    ...(newest && {
      certificate: {
        serial: newest._id,
        name: newest.name,
        idMasked: newest.idMasked,
        programme: newest.statement.programme.title,
        cohort: newest.cohortName,
        ...(newest.statement.headline && { headline: newest.statement.headline }),
        issuer: newest.issuer,
        issuedOn: newest.issuedOn,
        state: newest.state,
        ...(newest.revokedOn && { revokedOn: newest.revokedOn, why: newest.why ?? '' }),
        address: verificationAddress(newest.credential),
      },
    }),
  }
})
