import { dateInChina } from '@/domain/shared'
import { calendarDate } from '../dates'
import type { Wordings } from './wording'

/** Certificates: issuing, printing, taking back. */
export const certificate: Wordings<
  'CERTIFICATES_NOT_SET_UP' | 'CERTIFICATE_NOT_EARNED' | 'CERTIFICATE_REVOKED'
> = {
  CERTIFICATES_NOT_SET_UP: () => ({
    title: '证书还没有启用',
    why: '给证书签名的密钥还没有配置。',
    next: ['请县里管系统的人按部署说明加上证书密钥'],
  }),
  CERTIFICATE_NOT_EARNED: ({ verdict }) =>
    verdict === 'undefined'
      ? {
          title: '这个方案不发合格证书',
          why: '文件没有写合格标准，系统不自己定。',
          next: ['可以开具学分证明'],
        }
      : {
          title: '还没有达到合格要求',
          why: '学分或某个模块还不够。',
          next: ['在“学分说明”里看还差什么', '现在可以开具学分证明'],
        },
  CERTIFICATE_REVOKED: ({ on }, now) => ({
    title: '这张证书已经吊销',
    why: `${calendarDate(on, dateInChina(now))} 由县工程办吊销，不再有效。`,
    next: ['有疑问请联系县工程办'],
    icon: 'lock',
  }),
}
