import type { Mismatch } from '@/domain/certificate'
import { formatHundredths } from '@/domain/shared'
import { credentialCopy } from './credential'
import { count } from './numbers'
import { componentUnit } from './progress'

type Units = readonly { id: string; title: string; unit: 'credits' | 'hours' | 'points' | 'times' }[]

export const certificateCopy = {
  title: '证书',
  mineTitle: '证书和学分证明',
  // the county's desk
  intro: '达到合格要求的教师，由县工程办发合格证书。证书上的二维码没有网络也能核验，吊销的会进吊销名单。',
  survey: '核对全县',
  surveying: '正在核对',
  issueAll: '给合格的全部发证',
  issuing: '正在发证',
  issueOne: '给一位教师发证',
  findName: '教师姓名（全名）',
  find: '查找',
  nobody: '名册里没有这个姓名。',
  issue: '发证',
  issued: (name: string) => `已给 ${name} 发证。`,
  alreadyIssued: (name: string) => `${name} 已经有有效的证书。`,
  figures: '上次核对的结果',
  surveyedAt: (when: string) => `${when} 核对`,
  never: '还没有核对过。核对会看全县每一位教师，要几秒到几分钟。',
  open: '可以发证',
  valid: '有效证书',
  mismatched: '不再相符',
  people: '位教师',
  papers: '张',
  confirmAll: (open: number) => `给 ${count(open)} 位合格的教师发证。已经有证书的不会重复发。`,
  far: (done: number, total: number) => (total > 0 ? `${count(done)} / ${count(total)}` : '马上开始'),
  tabs: { valid: '有效', mismatched: '不再相符', revoked: '已吊销' },
  none: { valid: '还没有发过证书。', mismatched: '没有不相符的证书。', revoked: '没有吊销过证书。' },
  heads: { who: '教师', what: '期次', on: '发证日期', state: '状态', acts: '' },
  noCohort: '不分期',
  print: '打印',
  revoke: '吊销',
  revokeText: (name: string) =>
    `吊销 ${name} 的合格证书。吊销不能收回，名单马上更新；记录还在，以后可以重新发证。`,
  revokeWhy: '为什么吊销',
  revokeUsual: ['记录已冲销，不再合格', '信息有误，重新发证', '材料不实'],
  revokedOn: (date: string, why: string) => `${date} 吊销：${why}`,
  isValid: '有效',
  lostPass: '现在的记录不再合格',
  lessNow: '现在的记录比证书上少',
  less: ({ amounts }: Mismatch, units: Units): string[] =>
    amounts
      .filter(({ id }) => id !== 'total')
      .map(({ id, issued, now }) => {
        const component = units.find((one) => one.id === id)
        return `${component?.title ?? id} ${formatHundredths(issued)} → ${formatHundredths(now)} ${component ? componentUnit(component.unit) : ''}`
      }),
  nextPage: '下一页',
  previousPage: '上一页',
  // the trainee's page
  certificate: '合格证书',
  hasIt: '您的合格证书有效',
  revokedTitle: '您的合格证书已被吊销',
  revokedText: (date: string, why: string) => `${date} 由县工程办吊销，原因：${why}。有疑问请联系县工程办。`,
  notYet: '还没有达到合格要求',
  notYetText: '达到以后，由县工程办发合格证书。现在可以先开学分证明。',
  passed: '已经达到合格要求',
  passedText: '合格证书由县工程办统一发，发了会出现在这里。',
  noRule: '这个方案没有合格标准',
  noRuleText: '文件没有写合格标准，所以没有合格证书，可以开学分证明。',
  seeCredit: '看还差什么',
  qrLabel: '证书的核验码',
  qrNote: '请对方用手机扫这个码核验。码里只有证书上印的内容。',
  download: '下载证书 PDF',
  transcript: '学分证明',
  transcriptText: '随时可以开，写明到今天为止的学习记录。它不是合格证书。',
  downloadTranscript: '开学分证明 PDF',
  facts: credentialCopy.facts,
  guest: { title: '您不在参训教师名册上', text: '证书和学分证明发给参训教师。' },
} as const
