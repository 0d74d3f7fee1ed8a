import { formatHundredths, type Instant } from '@/domain/shared'
import { dayAndTime } from './dates'
import { pointLabel, pointLabels } from './points'

/** The reviewer's queue and decision, the leader's and the county's reading. */
export const reviewCopy = {
  title: '能力点复评',
  groupTitle: '本坊的能力点材料',
  tabs: {
    submitted: (count: number) => `等复评 ${count}`,
    judged: (count: number) => `评过的 ${count}`,
  },
  tabsLabel: '复评进度',
  none: { submitted: '没有等复评的材料', judged: '还没有评过的材料' },
  noneText: {
    submitted: '老师提交后会排在这里，先交的在前。',
    judged: '评过以后会出现在这里。',
  },
  line: (points: readonly string[], number: number, at: Instant, now: Instant) =>
    [pointLabels(points), number > 1 && `第 ${number} 次`, `${dayAndTime(at, now)} 提交`]
      .filter(Boolean)
      .join('，'),
  more: '再看一些',
  notReviewer: '您不是复评老师',
  notReviewerWhy: '复评由学校管理员指定的老师做。',
  notLeader: '您不是坊主',
  notLeaderWhy: '坊主由学校或县工程办指定。',
  decide: '评定材料',
  read: '看材料',
  mark: '评定',
  reason: '理由',
  reasonHint: '不合格要写理由，作者看得到',
  points: '打分',
  pointsHint: (most: number) => `0 至 ${formatHundredths(most)} 分`,
  nothing: '没有交这一项',
  left: (count: number) => `还有 ${count} 处没评完`,
  ready: '评完了，可以保存',
  result: (point: string, mark: string, gives: string) => `${pointLabel(point)} ${mark}${gives}`,
  gives: (text: string) => `，计 ${text}`,
  save: '保存评定',
  saving: '正在保存',
  again: '修改评定',
  againNote: '改评定会冲销原来的学分，再按新的记。',
  saved: '评定已保存',
  consent: (className: string) => `出镜班级：${className}`,
  consentStates: {
    stands: '家长同意声明有效',
    withdrawn: '家长同意声明已撤回，不能再看',
    expired: '家长同意声明已过期，不能再看',
  },
  rule: '每一项都优秀，这个点才是优秀；有一项不合格，这个点就不合格。',
  reflection: '反思',
  official: '因核查需要查看',
  officialText: '交上来的材料平时县里不打开。写明理由后，您或另一位工作人员可以看这一份七天，并留下记录。',
  officialWhy: '核查理由',
  officialWho: '由谁看',
  officialSelf: (name: string) => `${name}（您）`,
  officialNamed: (until: Instant, now: Instant) => `可以看到 ${dayAndTime(until, now)}`,
  officialVerb: '登记并查看',
  officialOtherVerb: '登记，由这一位看',
  officialUntil: (until: Instant, now: Instant) => `您可以看到 ${dayAndTime(until, now)}，每次打开都有记录。`,
  watermark: '画面上会显示您的名字，每次打开都有记录。',
} as const
