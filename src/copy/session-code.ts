import type { Direction } from '@/domain/check-in'
import type { Instant } from '@/domain/shared'
import { clockTime } from './dates'

const VERB = { in: '签到', out: '签退' } as const

/** The trainer's screen: the code, who is here, correcting by hand. */
export const sessionCodeCopy = {
  title: (direction: Direction) => `${VERB[direction]}进行中`,
  heading: (direction: Direction, time: string) => `${VERB[direction]}，${time}`,
  qr: (direction: Direction) => `${VERB[direction]}动态码，每 15 秒更换`,
  scan: '微信扫左边的码',
  changes: (seconds: number) => `${seconds} 秒后换码`,
  changesAndWhy: (seconds: number) => `${seconds} 秒后自动更换，截图会失效`,
  countdown: (seconds: number) => `${seconds} 秒后换码`,
  short: '口令',
  shortHint: '扫不上，在“今天”页输入口令',
  shortLabel: (short: string) => `口令 ${short.split('').join(' ')}`,
  received: (came: number, invited: number) => `${came} / ${invited} 人`,
  receivedWord: (direction: Direction) => `人已${VERB[direction]}`,
  missing: (count: number) => (count > 0 ? `还差 ${count} 人` : '都到了'),
  worksOffline: '没有网络也能签，码在本机生成',
  silent: (since: Instant) =>
    `${clockTime(since)} 起没有连上服务器，人数停在那时。码照常更换，手机上的签到联网后补到。`,
  offlineSince: (since: Instant) => `${clockTime(since)} 断网`,
  clockOff: (seconds: number) => `本机时间差了 ${seconds} 秒，已按服务器时间校正。请打开“自动设置时间”。`,
  tabs: (direction: Direction) => ({
    absent: `未${VERB[direction]}`,
    arrived: `已${VERB[direction]}`,
    pending: '待核对',
  }),
  search: '搜姓名',
  nobody: '没有人',
  walkIn: '不在名单',
  at: (time: string, direction: Direction) => `${time} ${VERB[direction]}`,
  correct: (count: number) => (count > 0 ? `手工补录 ${count} 人` : '勾选要补录的人'),
  confirm: (count: number) => (count > 0 ? `确认 ${count} 人` : '勾选当场见到的人'),
  correctTitle: (direction: Direction, count: number) => `为 ${count} 人补录${VERB[direction]}`,
  confirmTitle: (count: number) => `确认 ${count} 人当时在场`,
  reason: '原因',
  reasonHint: '会和您的名字一起留在记录里',
  reasons: ['手机没电', '没带手机', '扫码不成功'],
  openCheckOut: '开始签退',
  openCheckOutTitle: '现在开始签退？',
  openCheckOutText: '从现在起，扫码和口令都算签退，不能再签到。没签到的人可以补录。',
  toSheet: '签到表',
  needsNetwork: '没有连上服务器，联网后再补录',
} as const
