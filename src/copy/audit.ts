import type { Instant } from '@/domain/shared'
import { clockTime, dayAndTime } from './dates'
import { count } from './numbers'

const VERB = { in: '签到', out: '签退' } as const
const VERDICT = { confirm: '确认有效', void: '作废' } as const
const CONFIRMED_BY = {
  person: '有人当面确认',
  roll: '培训者的名单上有',
  'second-scan': '二次签到扫过',
} as const
const PLACE = { inside: '在会场内', outside: '在会场外', uncertain: '位置说不准' } as const

/** What an auditor looks at first in one half-day. */
export const auditCopy = {
  title: '记录核查',
  pageNote: '可疑的排前面，确认或作废',
  intro: '按可疑程度排列，只供核对，系统不会自己作废。可疑不等于作假，先问清楚再处理。',
  ofSchool: '这里只列本校老师的记录，与整个会场相比。',
  records: '记录',
  recordsUnit: '条',
  offline: '离线',
  suspects: '要看',
  delays: '码多久送到',
  usual: (usual: number, limit: number) => `一般 ${Math.round(usual)} 秒，超过 ${Math.round(limit)} 秒算晚`,
  tooFew: '在线扫码太少，看不出一般多久。',
  bucket: (from: number) => `${from}–${from + 5} 秒`,
  bucketLate: (from: number) => `${from}–${from + 5} 秒，晚`,
  bucketLabel: (buckets: readonly { from: number; count: number }[]) =>
    `码送到的时间：${buckets
      .filter((bucket) => bucket.count > 0)
      .map(({ from, count: codes }) => `${from} 到 ${from + 5} 秒 ${codes} 条`)
      .join('，')}`,
  list: (suspects: number) => `要看的记录 ${count(suspects)} 条`,
  none: '没有可疑的记录',
  noneText: '已经比对过手机、时间、位置、名单，没有发现异常。',
  row: (direction: 'in' | 'out', at: Instant) => `${clockTime(at)} ${VERB[direction]}`,
  facts: {
    school: '学校',
    at: '记录',
    mode: '方式',
    status: '现在',
    delay: '码龄',
    place: '位置',
    neighbours: '前后脚',
    confirmedBy: '佐证',
    verdict: '处理过',
  },
  at: (direction: 'in' | 'out', at: Instant, now: Instant) => `${dayAndTime(at, now)} ${VERB[direction]}`,
  delay: (seconds: number) => `${Math.round(seconds)} 秒`,
  place: (verdict: keyof typeof PLACE, metres: number) =>
    `${PLACE[verdict]}，${count(Math.round(metres))} 米`,
  /** Who scanned just before or after. */
  neighbour: ({ name, seconds, isTwice }: { name: string; seconds: number; isTwice: boolean }) => {
    const when = seconds === 0 ? '同一秒' : seconds < 0 ? `早 ${-seconds} 秒` : `晚 ${seconds} 秒`
    return isTwice ? `${name}${when}，签到签退都相邻` : `${name}${when}`
  },
  confirmedBy: CONFIRMED_BY,
  verdict: (verdict: keyof typeof VERDICT, at: Instant, why: string, now: Instant) =>
    `${dayAndTime(at, now)} ${VERDICT[verdict]}：${why}`,
  why: '为什么要看',
  reason: '处理的原因，会和您的名字一起留在记录里',
  usualReasons: ['问过本人和培训者', '现场有人作证', '本人承认没有到场'],
  confirm: '确认有效',
  void: '作废',
  consequences: '作废后这一场的学分会冲销，记录不删除；以后查清了还可以再确认。',
} as const
