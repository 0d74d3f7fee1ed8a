import * as z from 'zod'
import { entriesOfPeople } from '@/cloudfunctions/credit'
import { forRoles, not, type Where, wholeCounty } from '@/cloudfunctions/kernel'
import { loadCounting } from '@/cloudfunctions/programme'
import { compareStatements } from '@/domain/certificate'
import { type CertificateDocument, certificateSurveys, certificates } from '../documents'
import { countedAsIssued, recordOf } from '../record'

const PAGE = 20
const input = z.strictObject({
  show: z.enum(['valid', 'mismatched', 'revoked']),
  page: z.number().int().min(0).max(10_000),
})

const WHERE: Readonly<Record<z.output<typeof input>['show'], Where>> = {
  valid: { state: 'valid' },
  mismatched: { state: 'valid', mismatch: not(null) },
  revoked: { state: 'revoked' },
}

/**
 * The county's certificates, the newest first, twenty at a time, each compared with the ledger of this moment; and what the last survey
 * counted.
 */
export const listCertificates = forRoles({ roles: ['county-office'], input, within: wholeCounty }).query(
  async ({ ctx: { store, actor, keyring, now }, input: { show, page } }) => {
    const found = await store.page(certificates, {
      where: { kind: 'certificate', ...WHERE[show] },
      orderBy: [
        ['at', 'desc'],
        ['_id', 'asc'],
      ],
      limit: PAGE,
      skip: page * PAGE,
    })
    const counting = await loadCounting(store, now)
    const entries = await entriesOfPeople(store, [...new Set(found.map(({ person }) => person))])
    const survey = await store.find(certificateSurveys, actor.county)
    return {
      isSetUp: keyring.has('certificate'),
      certificates: found.map((one) => ({
        ...shown(one),
        ...(one.state === 'valid' && {
          mismatch: compareStatements(
            one.statement,
            recordOf(countedAsIssued(counting, one), entries.get(one.person) ?? []).statement,
          ),
        }),
      })),
      isMore: found.length === PAGE,
      ...(survey && {
        survey: {
          at: survey.at,
          people: survey.people,
          open: survey.open,
          issued: survey.issued,
          mismatched: survey.mismatched,
        },
      }),
    }
  },
)

const shown = ({
  _id,
  name,
  idMasked,
  schoolName,
  cohortName,
  issuedOn,
  state,
  revokedOn,
  why,
  statement: { headline, components },
}: CertificateDocument) => ({
  serial: _id,
  name,
  idMasked,
  schoolName,
  cohort: cohortName,
  issuedOn,
  state,
  ...(headline && { headline }),
  components: components.map(({ id, name: title, unit }) => ({ id, title, unit })),
  ...(revokedOn && { revokedOn, why: why ?? '' }),
})
