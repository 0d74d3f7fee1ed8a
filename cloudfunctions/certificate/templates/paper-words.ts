import { formatHundredths } from '@/domain/shared'
import { credentialCopy as said } from '@/src/copy/credential'
import type { CertificateDocument } from '../documents'

/** What stands on a printed paper, besides what `credentialCopy` says everywhere. */
export const paperWords = {
  serial: (serial: string) => `编号 ${said.serial(serial)}`,
  body({ kind, name, idMasked, cohortName, statement, issuedOn }: CertificateDocument): string {
    const period = cohortName === '' ? '' : `（${cohortName}）`
    const who = `${name}（证件号码 ${idMasked}）`
    const total = statement.headline ? `共得 ${said.has(statement.headline)}` : '学习情况见下表'
    if (kind === 'certificate')
      return `${who}参加《${statement.programme.title}》${period}，按方案完成学习，${total}，达到合格要求，特发此证。`
    return `${who}参加《${statement.programme.title}》${period}，截至${said.date(issuedOn)}，${total}。`
  },
  columns: ['模块', '已得', '要求', '依据'] as const,
  issuer: (county: string) => `发证单位：${said.issuer(county)}`,
  issuedOn: (date: CertificateDocument['issuedOn']) => `发证日期：${said.date(date)}`,
  verify: '扫码核验真伪，没有网络也能核验。',
  verifyNote: '核验页显示的姓名、证件号码和数字应与本页一致。',
  recordTitle: '附：学习记录',
  recordNote: '本页供查阅。签名覆盖首页的姓名、证件号码、期次、合计与各模块的数。',
  clause: (clause: string) => `依据 ${clause}`,
  gave: (gave: number) => (gave === 0 ? '累计' : `+${formatHundredths(gave)}`),
  noLines: '还没有计入的记录',
  assumptions: '文件没有写清、由系统推定的地方',
  documents: '依据的文件',
} as const
