import type { Instant } from '@/domain/shared'
import { clockTime } from './dates'

/** `2:05`, of whole seconds. */
const minutesAndSeconds = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

/** A second scan that the trainer calls at an unannounced moment. */
export const secondScanCopy = {
  call: '随机二次签到',
  callNote: '3 分钟内再扫一次，看谁还在场',
  title: '现在发起二次签到？',
  text: '请在场的人 3 分钟内再扫一次大屏上的码。没有扫的只作标记，签到不取消。',
  verb: '发起',
  open: '二次签到进行中',
  left: (seconds: number) => `还剩 ${minutesAndSeconds(seconds)}`,
  ask: '二次签到：请再扫一次',
  answeredOnHall: (count: number) => `${count} 人已扫`,
  tell: '请大家现在再扫一次大屏上的码。',
  people: '人已扫',
  closed: (calledAt: Instant) => `${clockTime(calledAt)} 的二次签到`,
  everybody: '没有漏下的',
  marked: '没有扫的只作标记，签到仍然有效。',
  mark: (isClaim: boolean) => (isClaim ? '离线扫码' : '没有扫'),
  who: '看是谁',
  hide: '收起',
  answeredList: (answered: number, claimed: number, unanswered: number) =>
    [
      `${answered} 人扫了`,
      claimed > 0 && `${claimed} 人离线扫码，不能作证`,
      unanswered > 0 && `${unanswered} 人没有扫`,
    ]
      .filter(Boolean)
      .join('，'),
} as const
