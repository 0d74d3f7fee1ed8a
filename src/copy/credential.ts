import type { CertifiedAmount, CredentialKind } from '@/domain/certificate'
import { type CalendarDate, formatHundredths } from '@/domain/shared'
import { componentUnit } from './progress'

const TITLES: Readonly<Record<CredentialKind, string>> = { certificate: '合格证书', transcript: '学分证明' }

/** What a paper says, on paper, on the app's pages and on the page that verifies. Amounts are in hundredths. */
export const credentialCopy = {
  title: (kind: CredentialKind): string => TITLES[kind],
  notACertificate: '本件是学习记录的证明，不是合格证书，不说明是否合格。',
  has: ({ unit, has }: CertifiedAmount): string => `${formatHundredths(has)} ${componentUnit(unit)}`,
  needs: ({ unit, needs }: CertifiedAmount): string =>
    needs === null ? '文件没有写' : `${formatHundredths(needs)} ${componentUnit(unit)}`,
  /** In groups of four, to be read out over the telephone. */
  serial: (serial: string): string => serial.replace(/(.{4})(?=.)/g, '$1 '),
  /** `2021-12-31` → `2021年12月31日`: a paper outlives the year, so it is always said. */
  date(date: CalendarDate): string {
    const [year, month, day] = date.split('-').map(Number)
    return `${year}年${month}月${day}日`
  },
  facts: {
    name: '姓名',
    idMasked: '证件号码',
    programme: '方案',
    cohort: '期次',
    total: '合计',
    issuer: '发证单位',
    issuedOn: '发证日期',
    serial: '编号',
  },
  issuer: (county: string): string => `${county}教师信息技术应用能力提升工程办公室`,
} as const
