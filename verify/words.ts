import type { CredentialVerdict } from '@/domain/certificate'
import { dateInChina, type Instant, minuteOfDayInChina } from '@/domain/shared'
import { credentialCopy } from '@/src/copy/credential'

type Tone = 'ok' | 'warn' | 'bad'
interface Said {
  tone: Tone
  title: string
  text: string
}

const two = (value: number): string => String(value).padStart(2, '0')

/** `2021年12月31日 8:05`, as a clock in China shows it. */
function moment(at: Instant): string {
  const minute = minuteOfDayInChina(at)
  return `${credentialCopy.date(dateInChina(at))} ${Math.floor(minute / 60)}:${two(minute % 60)}`
}

const until = (at: Instant): string => `吊销名单截至 ${moment(at)}。`

/** The verdict in plain words: what it means, and what to do about it. */
export function verdictWords(judged: CredentialVerdict): Said {
  switch (judged.verdict) {
    case 'valid':
      return { tone: 'ok', title: '有效', text: `签名是真的，没有被吊销。${until(judged.listAt)}` }
    case 'revoked':
      return {
        tone: 'bad',
        title: '已吊销',
        text: `这张证书是真的，但${credentialCopy.date(judged.on)}已被发证单位吊销，不再有效。${until(judged.listAt)}`,
      }
    case 'list-too-old':
      return {
        tone: 'warn',
        title: '签名是真的，吊销情况不明',
        text: judged.listAt
          ? `${until(judged.listAt)}名单超过一周，不能确定之后有没有吊销。请联网再核验一次。`
          : '手上没有这个县的吊销名单。请联网再核验一次。',
      }
    case 'forged':
      return {
        tone: 'bad',
        title: '不是真的',
        text: '签名对不上：内容被改过，或者不是发证单位签的。不要采用，可以向发证单位查询。',
      }
    case 'unknown-key':
      return {
        tone: 'warn',
        title: '不能判断',
        text: '签名用的密钥这里不认识。如果是离线页，请联网再核验一次；联网后还是这样，就不是发证单位签的。',
      }
    case 'unreadable':
      return { tone: 'bad', title: '不是证书', text: '这里面没有可以核验的证书。请扫证书上的二维码。' }
  }
}

export const words = {
  compare: '请逐项核对：纸上的内容与下面不一致，就是假的。',
  facts: credentialCopy.facts,
  ofNeeded: (has: string, needs: string) => `${has}（要求 ${needs}）`,
  noCode: '没有找到证书的二维码。照片要拍清整个二维码，或者选证书的 PDF。',
  noText: '粘贴的文字里没有证书。请粘贴二维码里的整段文字。',
  noCamera: '打不开摄像头。请允许使用摄像头，或者选证书的照片。',
  noCrypto: '这个地址不能核验：请用 https 打开，或者保存到本机再打开。',
  freshness: (at: Instant | undefined) =>
    at === undefined ? '还没有吊销名单。联网核验一次就会取来。' : `手上最新的${until(at)}`,
  savedAs: '证书核验-离线.html',
} as const
