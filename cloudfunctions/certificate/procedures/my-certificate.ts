import { forSelf } from '@/cloudfunctions/kernel'
import { nothing } from '@/cloudfunctions/people'
import { programmeOf } from '@/cloudfunctions/programme'
import { certificatesOf } from '../certificates-of'
import { loadRecord } from '../record'
import { verificationAddress } from '../verification-address'

/** The caller's certificate, the newest one also when it was revoked, and whether the record earns one. */
export const myCertificate = forSelf(nothing).query(async ({ ctx: { actor, store, keyring, now } }) => {
  const programme = await programmeOf(actor.county, now)
  const [{ statement }, papers] = await Promise.all([
    loadRecord(store, programme, actor.person),
    certificatesOf(store, actor.person, programme.id),
  ])
  const [newest] = papers
  return {
    isSetUp: keyring.has('certificate'),
    programme: { id: programme.id, title: programme.title },
    verdict: statement.verdict,
    ...(newest && {
      certificate: {
        serial: newest._id,
        name: newest.name,
        idMasked: newest.idMasked,
        cohort: newest.cohort,
        issuer: newest.issuer,
        issuedOn: newest.issuedOn,
        state: newest.state,
        ...(newest.revokedOn && { revokedOn: newest.revokedOn, why: newest.why ?? '' }),
        address: verificationAddress(newest.credential),
      },
    }),
  }
})
