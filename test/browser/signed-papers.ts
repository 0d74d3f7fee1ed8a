import { sign } from '@/cloudfunctions/certificate/sign'
import { type Credential, packCredential } from '@/domain/certificate'
import type { CalendarDate, CountyId } from '@/domain/shared'
import { certificateKeys, hexKey } from '../functions/certificate/keys'

const [first, second] = [hexKey(), hexKey()]
/** The county's keys before and after a rotation. */
export const before = certificateKeys({ k1: first })
export const rotated = certificateKeys({ k1: first, k2: second })
export const county = '339921' as CountyId

/** What the certificate of an invented teacher says. */
export const credential = (serial: string): Credential => ({
  kind: 'certificate',
  serial,
  county,
  issuer: '云溪县',
  name: '安然',
  idMasked: '33**************2X',
  programme: '浙江省中小学教师信息技术应用能力提升工程2.0整校推进实施指南（修订）',
  cohort: '第一批，2021-09-01 至 2022-06-30',
  headline: { unit: 'credits', has: 5000, needs: 5000 },
  components: [
    { name: '网络研修', unit: 'credits', has: 1700, needs: 1700 },
    { name: '线下集中培训', unit: 'credits', has: 800, needs: 800 },
    { name: '校本应用实践', unit: 'credits', has: 2500, needs: 2500 },
  ],
  issuedOn: '2021-12-31' as CalendarDate,
})

export const signed = (serial: string, keyring = before): Promise<string> =>
  sign(keyring, packCredential(credential(serial)))
