import { certificates } from '@/cloudfunctions/certificate'
import { instant, type PersonId } from '@/domain/shared'
import { COUNTY, SCHOOL, type TestCounty } from '../county'
import { anyOffice, callers, type Line, office, people, rostered } from './callers'

const SERIAL = 'c'.repeat(20)

/** A certificate of somebody who has left. */
export async function layCertificate({ store }: TestCounty): Promise<{ certificate: string }> {
  const person = 'e'.repeat(32) as PersonId
  await store.insert(certificates, {
    _id: SERIAL,
    kind: 'certificate',
    person,
    name: '访问表',
    idMasked: '33**************0X',
    school: SCHOOL,
    schoolName: '测试小学',
    cohort: '',
    cohortName: '',
    statement: {
      programme: { id: 'zhejiang', version: 1, title: '方案' },
      verdict: 'pass',
      components: [],
      assumptions: [],
      documents: [],
    },
    titles: {},
    issuedOn: '2021-12-31' as never,
    issuer: '云溪县',
    by: person,
    at: instant(0),
    credential: 'a.b.c',
    state: 'valid',
  })
  return { certificate: SERIAL }
}

export const certificateLines = ({
  certificate,
  teacher,
}: {
  certificate: string
  teacher: string
}): Record<string, Line> => ({
  'certificate.published': { input: { county: COUNTY }, allowed: callers },
  'certificate.myCertificate': { input: {}, allowed: people },
  'certificate.listCertificates': { input: { show: 'valid', page: 0 }, allowed: anyOffice },
  'certificate.issueCertificate': { input: { person: teacher }, allowed: office },
  'certificate.issueCertificates': { input: { requestKey: 'access-table' }, allowed: anyOffice },
  'certificate.surveyCertificates': { input: { requestKey: 'access-table' }, allowed: anyOffice },
  'certificate.revokeCertificate': { input: { certificate, reason: '登记有误' }, allowed: office },
  'papers.printCertificate': { input: { certificate }, allowed: office },
  // Nobody of them has a certificate, and that is answered like what does not exist.
  'papers.printMyCertificate': { input: {}, allowed: [] },
  'papers.printMyTranscript': { input: {}, allowed: rostered },
})
