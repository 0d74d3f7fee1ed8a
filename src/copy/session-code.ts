import type { Direction } from '@/domain/check-in'
import { closesAt, opensAt, type Phase, type SessionState, takesEarlyFrom } from '@/domain/session'
import type { Instant } from '@/domain/shared'
import { clockTime, dayAndTime } from './dates'

const VERB = { in: '签到', out: '签退' } as const

const TITLES: Record<Phase, string> = {
  upcoming: '等待开门',
  'doors-open': '签到进行中',
  running: '签到进行中',
  'check-out': '签退进行中',
  ended: '已经结束',
  cancelled: '已经取消',
}

/** The trainer's screen: the code, who is here, correcting by hand. */
export const sessionCodeCopy = {
  page: '动态码',
  title: (phase: Phase) => TITLES[phase],
  heading: (direction: Direction, time: string) => `${VERB[direction]}，${time}`,
  /** In the place of the code while none would be taken. */
  notNow: (session: SessionState, phase: Phase, now: Instant): string => {
    if (phase === 'upcoming')
      return `${dayAndTime(opensAt(session), now)} 起签到，${dayAndTime(takesEarlyFrom(session), now)} 码自动出现，早到的可以先扫`
    if (phase === 'cancelled') return '这一场已经取消'
    return `签到签退已在 ${clockTime(closesAt(session))} 结束`
  },
  /** Before the doors, while the code is shown already. */
  queues: (opens: string) => `现在扫先排队，${opens} 自动签到`,
  queued: (count: number) => `${count} 人已排队`,
  qr: (direction: Direction) => `${VERB[direction]}动态码，每 15 秒更换`,
  scan: '微信扫左边的码',
  changes: (seconds: number) => `${seconds} 秒后换码`,
  changesAndWhy: (seconds: number) => `${seconds} 秒后自动更换，截图会失效`,
  short: '口令',
  shortHint: '扫不上，在“今天”页输入口令',
  shortLabel: (short: string) => `口令 ${short.replace(/\s/gu, '').split('').join(' ')}`,
  project: '投到大屏',
  projectSteps: (title: string) => [
    '投影电脑的浏览器打开本系统的网页',
    '用微信扫网页上的登录码，在手机上确认',
    `进“工作台”，打开“${title}”，点“投屏动态码”`,
  ],
  toLists: '名单和补录',
  people: (count: number) => `${count} 人`,
  received: (came: number, expected: number) => `${came} / ${expected} 人`,
  receivedWord: (expected: number, direction: Direction) => `${expected} 人已${VERB[direction]}`,
  missing: ({ came, expected, walkIns }: { came: number; expected: number; walkIns: number }) => {
    const missing = expected > came ? `还差 ${expected - came} 人` : '都到了'
    return walkIns > 0 ? `${missing}，名单外 ${walkIns} 人` : missing
  },
  latest: '最近到的人',
  worksOffline: '断网也能签，码在本机生成',
  hallSilent: (since: Instant) => `${clockTime(since)} 断网，人数停住，照常扫码`,
  silent: (since: Instant) =>
    `${clockTime(since)} 起没有连上服务器，人数停在那时。码照常更换，手机上的签到联网后补到。`,
  offlineSince: (since: Instant) => `${clockTime(since)} 断网`,
  clockOff: (seconds: number) => `本机时间差 ${seconds} 秒，码已按服务器时间校正。请打开“自动设置时间”。`,
  lists: '名单',
  tabs: (direction: Direction) => ({
    absent: `未${VERB[direction]}`,
    arrived: `已${VERB[direction]}`,
    pending: '待核对',
  }),
  search: '搜姓名、学校',
  nobody: (list: 'absent' | 'arrived' | 'pending', isSearch: boolean) => {
    if (isSearch) return '没有找到，换个字试试'
    return { absent: '都到了', arrived: '还没有人', pending: '没有要核对的' }[list]
  },
  more: (count: number) => `还有 ${count} 人`,
  walkIn: '不在名单',
  excused: '已请假',
  at: (time: string, direction: Direction) => `${time} ${VERB[direction]}`,
  act: (list: 'absent' | 'arrived' | 'pending', count: number) => {
    if (list === 'pending') return count > 0 ? `确认 ${count} 人在场` : '勾选见到的人'
    return count > 0 ? `手工补录 ${count} 人` : '勾选要补录的人'
  },
  correctTitle: (direction: Direction, count: number) => `为 ${count} 人补录${VERB[direction]}`,
  confirmTitle: (count: number) => `确认 ${count} 人当时在场`,
  reason: '原因，会和您的名字一起留在记录里',
  reasons: {
    in: ['手机没电', '没带手机', '扫码不成功'],
    out: ['手机没电', '扫码不成功', '提前离开，已说明'],
    confirm: ['当场见到本人', '点名核对过'],
  },
  openCheckOut: '开始签退',
  openCheckOutTitle: '现在开始签退？',
  openCheckOutText: '从现在起，扫码和口令都算签退，不能再签到。没签到的人可以补录。',
  toSheet: '签到表',
  needsNetwork: '没有连上服务器，联网后再补录',
} as const
