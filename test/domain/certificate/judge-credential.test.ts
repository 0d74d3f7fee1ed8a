import {
  type Credential,
  isTooOld,
  judgeCredential,
  LIST_LASTS_MS,
  packCredential,
  packRevocationList,
  type RevocationList,
  readCredential,
  readRevocationList,
} from '@/domain/certificate'
import { addMs, type CalendarDate, type CountyId, instant } from '@/domain/shared'

const NOW = instant(1_640_000_000_000)
const credential: Credential = {
  kind: 'certificate',
  serial: 'a1b2c3d4e5f60718293a',
  county: '339921' as CountyId,
  issuer: '云溪县',
  name: '安然',
  idMasked: '33**************2X',
  programme: '整校推进',
  cohort: '第一批',
  headline: { unit: 'credits', has: 5000, needs: 5000 },
  components: [
    { name: '网络研修', unit: 'credits', has: 1700, needs: 1700 },
    { name: '讨论', unit: 'times', has: 300, needs: null },
  ],
  issuedOn: '2021-12-31' as CalendarDate,
}
const list = (changes: Partial<RevocationList> = {}): RevocationList => ({
  county: credential.county,
  at: NOW,
  revoked: {},
  ...changes,
})
const revoked = { [credential.serial]: '2021-12-20' as CalendarDate }
const judged = (lists: RevocationList[]) => judgeCredential({ signature: 'holds', credential }, lists, NOW)

describe('the packed credential', () => {
  it.each([
    ['a certificate', credential],
    [
      'a transcript without figure and cohort',
      { ...credential, kind: 'transcript' as const, headline: undefined, cohort: undefined },
    ],
  ])('gives back %s', (_, one) => {
    const { headline, cohort, ...rest } = one
    const said = { ...rest, ...(headline && { headline }), ...(cohort !== undefined && { cohort }) }
    expect(readCredential(JSON.parse(packCredential(said)))).toEqual(said)
  })

  it.each([
    ['nothing', null],
    ['a list', []],
    ['a revocation list', JSON.parse(packRevocationList(list()))],
    ['a date that does not exist', { ...JSON.parse(packCredential(credential)), d: '2021-02-30' }],
    ['an amount in no unit', { ...JSON.parse(packCredential(credential)), h: ['x', 1, 1] }],
    ['half a point of a hundredth', { ...JSON.parse(packCredential(credential)), h: ['c', 0.5, 1] }],
    ['components that are none', { ...JSON.parse(packCredential(credential)), m: [{}] }],
    ['no serial', { ...JSON.parse(packCredential(credential)), s: undefined }],
  ])('is not found in %s', (_, payload) => {
    expect(readCredential(payload)).toBeUndefined()
  })
})

describe('the revocation list', () => {
  it('comes back as it was packed, and is found in nothing else', () => {
    expect(readRevocationList(JSON.parse(packRevocationList(list({ revoked }))))).toEqual(list({ revoked }))
    expect(readRevocationList(JSON.parse(packCredential(credential)))).toBeUndefined()
    expect(readRevocationList({ t: 'r', c: '339921', at: 1, r: { a: 'soon' } })).toBeUndefined()
  })

  it('is good for a week, the last moment included', () => {
    expect(isTooOld(list(), addMs(NOW, LIST_LASTS_MS))).toBe(false)
    expect(isTooOld(list(), addMs(NOW, LIST_LASTS_MS + 1))).toBe(true)
  })
})

describe('a verifier', () => {
  it('calls a credential valid that is on no fresh list', () => {
    expect(judged([list()])).toEqual({ verdict: 'valid', credential, listAt: NOW })
  })

  it('calls it revoked when the list names it, however old the list is', () => {
    const old = addMs(NOW, -2 * LIST_LASTS_MS)
    expect(judged([list({ revoked, at: old })])).toMatchObject({
      verdict: 'revoked',
      on: '2021-12-20',
      listAt: old,
    })
  })

  it('believes the newest list of the county, and no other county’s', () => {
    const before = list({ at: addMs(NOW, -1000) })
    expect(judged([before, list({ revoked })])).toMatchObject({ verdict: 'revoked' })
    const other = list({ revoked, county: '339922' as CountyId })
    expect(judged([other])).toEqual({ verdict: 'list-too-old', credential })
  })

  it('says that an old list is too old', () => {
    const at = addMs(NOW, -LIST_LASTS_MS - 1)
    expect(judged([list({ at })])).toEqual({ verdict: 'list-too-old', credential, listAt: at })
  })

  it.each([
    ['broken', 'forged'],
    ['unknown-key', 'unknown-key'],
    ['not-a-credential', 'unreadable'],
  ] as const)('answers a signature that is %s with %s', (signature, verdict) => {
    expect(judgeCredential({ signature, credential: undefined }, [list()], NOW)).toEqual({ verdict })
  })
})
