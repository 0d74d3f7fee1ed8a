import type { Instant } from '@/domain/shared'
import type { Answers } from '../api/answers'
import { dayAndTime } from './dates'
import { count, duration, percent } from './numbers'

type Suspect = Answers['attendance']['auditSession']['suspects'][number]
type Suspicion = Suspect['suspicions'][number]

/** How a record came about. */
export const modeName: Readonly<Record<Suspect['mode'], string>> = {
  online: '扫码',
  typed: '输入口令',
  offline: '离线扫码',
  receipt: '绑定前扫码',
  corrected: '手工补录',
  roll: '培训者名单',
  'on-behalf': '学校代登',
}

/** Whether a record counts: word, shape and colour. */
export const recordStatus = {
  confirmed: { tone: 'ok', text: '有效' },
  pending: { tone: 'running', text: '待核对' },
  void: { tone: 'bad', text: '已作废' },
} as const

/** `1,200 米`, from ten kilometres on in kilometres. */
const distance = (metres: number): string =>
  metres < 10_000 ? `${count(Math.round(metres))} 米` : `${count(Math.round(metres / 1000))} 公里`

const seconds = (value: number): string => `${Math.round(value)} 秒`

/** Why a record is worth a look, in plain words with its figures; a reason to ask, not a verdict. */
export function suspicionText(suspicion: Suspicion, now: Instant): string {
  switch (suspicion.code) {
    case 'shared-installation': {
      const { people, others } = suspicion
      const named = people.map(({ name }) => name).join('、')
      const rest = others > 0 ? `${named ? '，另有' : ''} ${others} 人` : ''
      return `同一部手机给 ${people.length + others} 人签过：${named}${rest}`
    }
    case 'late-code':
      return `码隔了 ${seconds(suspicion.delay)}才送到。这一场一般 ${seconds(suspicion.usual)}，超过 ${seconds(suspicion.limit)}算晚`
    case 'offline-in-connected-hall':
      return `说是没有网络，可全场只有 ${percent(suspicion.offlineShare)} 的记录是离线的`
    case 'out-without-in':
      return '只有签退，没有签到'
    case 'impossible-travel': {
      const { at, metres, seconds: between } = suspicion
      const when = dayAndTime(at, now)
      return `${when} 在另一场有记录，相隔 ${distance(metres)}、${duration(Math.round(between / 60))}，赶不到`
    }
    case 'outside-place':
      return `手机定位离会场 ${distance(suspicion.metres)}`
    case 'not-on-roll':
      return `培训者在${dayAndTime(suspicion.takenAt, now)} 逐个点了 ${count(suspicion.headcount)} 人，没有这一位`
  }
}
