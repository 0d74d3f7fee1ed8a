import { formatHundredths } from '@/domain/shared'
import { duration } from './numbers'

/** Why one entry counted as it did; the facts of the entry stand before it. */
const REASONS: Readonly<Record<string, string>> = {
  counted: '',
  'partly-capped': '计到满为止',
  capped: '已经满了，不再计',
  late: '晚到太久，不计',
  'left-early': '早退太久，不计',
  'no-amount': '没有登记数量，不计',
  'towards-threshold': '先累计，到要求的时长才计',
  'threshold-reached': '累计达到要求',
  'rate-replaced': '由后来的数代替',
  reversed: '后来撤销了',
  reversal: '原记录保留',
  repeated: '重复登记，只算一次',
  'outside-period': '不在本期的日期内，不计',
  'after-close': '本期结束以后才登记，不计入本期',
}

export const creditCopy = {
  title: '学分说明',
  tabs: {
    why: (has: string) => `为什么是 ${has}`,
    missing: (lacks: string) => `还差 ${lacks}`,
    whyPlain: '每一笔',
    missingPlain: '还差什么',
    full: '已满',
  },
  basedOn: (title: string) => `依据《${title}》`,
  clause: (clause: string) => `依据 ${clause}`,
  nothing: '还没有记录',
  reversalOf: (title: string) => `更正：撤销“${title}”`,
  reason: (reason: string) => REASONS[reason] ?? '',
  inferred: '推定',
  inferredHead: '这些数字里的推定',
  inferredNote: '文件没有写清的地方，系统先这样算，县里可以改。',
  uncounted: '记下了，但这个方案不计',
  facts: {
    minutes: (minutes: number) => duration(minutes),
    scanned: '签到签退',
    late: (minutes: number) => `晚到 ${minutes} 分钟`,
    early: (minutes: number) => `早退 ${minutes} 分钟`,
    count: (count: number) => `${count} 次`,
    outOf: (count: number, of: number) => `${count} / ${of} 人`,
  },
  missing: {
    order: '先易后难',
    lacks: (amount: number) => `差 ${formatHundredths(amount)}`,
    full: (amount: number) => `已满 ${formatHundredths(amount)}`,
    total: '合计',
    attend: (when: string) => `${when} 签到并签退`,
    noSession: '下一次由县里安排，定了会出现在“今天”',
    study: (minutes: number) => `再学 ${duration(minutes)}网络课程`,
    studyNote: '满了时长一次记入',
    registered: '由学校或县里登记以后计入',
    done: '全部做完了',
    doneText: '要求的都已经满了，记录会一直保留。',
    none: '这个方案没有写要求',
    noneText: '文件没有写要多少，这里只把做过的记下来。',
    scan: { 'check-in': '扫码签到', 'check-out': '扫码签退' },
    first: (verb: string, gain: string) => `${verb}，先得 ${gain}`,
  },
  guest: {
    title: '您没有自己的学分要修',
    text: '您不在参训教师名册上。',
  },
} as const
