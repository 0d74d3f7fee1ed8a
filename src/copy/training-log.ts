import { type CalendarDate, dateInChina, type Instant } from '@/domain/shared'
import { type DraftProblem, judgeDeadline } from '@/domain/training-log'
import type { TagProps } from '../components/tag'
import { calendarDate, clockTime, dayAndTime, weekdayName } from './dates'

/** What keeps a draft from being submitted, as half a sentence. */
export function draftProblem(problem: DraftProblem, now: Instant): string {
  switch (problem.code) {
    case 'text-too-short':
      return problem.count === 0 ? '还没有写' : `还差 ${problem.fewest - problem.count} 字`
    case 'text-too-long':
      return `多了 ${problem.count - problem.most} 字`
    case 'too-many-pictures':
      return `图片 ${problem.count} 张，最多 ${problem.most} 张`
    case 'pictures-uploading':
      return `还有 ${problem.count} 张图片没有传完`
    case 'past-due':
      return `${dayAndTime(problem.due, now)} 已经截止`
  }
}

/** A deadline is marked only within 48 hours; what is over cannot be hurried any more. */
export function dueStatus(due: Instant, now: Instant): TagProps {
  const { state } = judgeDeadline(due, now)
  if (state === 'past') return { tone: 'open', text: '已过截止，可以补交' }
  return { tone: state === 'soon' ? 'due' : 'plain', text: `${dayAndTime(due, now)} 截止` }
}

const RECORDED = { in: '已签到', out: '已签退', both: '已签到签退' } as const

/** `11月18日 周三，已签到签退`. */
export function sessionFacts(on: CalendarDate, records: readonly ('in' | 'out')[], now: Instant): string {
  const [first] = records
  const recorded = new Set(records).size > 1 ? RECORDED.both : first && RECORDED[first]
  return [`${calendarDate(on, dateInChina(now))} ${weekdayName(on)}`, recorded].filter(Boolean).join('，')
}

/** The state of a log for its author. */
export function logStatus(log: { state: string; commented: boolean; late: boolean }): TagProps {
  if (log.state === 'withdrawn') return { tone: 'open', text: '已撤回，可以改后再交' }
  if (log.commented) return { tone: 'ok', text: '有评语' }
  return { tone: 'ok', text: log.late ? '已提交，晚于截止时间' : '已提交' }
}

export const logCopy = {
  write: '写研修日志',
  title: '研修日志',
  question: '这次学到什么，打算怎么用',
  freeTitle: '这篇写什么',
  freeTitleHint: '如：送教下乡、结对听课。2 至 40 字',
  atLeast: (fewest: number, inferred: boolean) => `至少 ${fewest} 字${inferred ? '（推定）' : ''}`,
  atMost: (most: number) => `最多 ${most} 字`,
  characters: (count: number) => `${count} 字`,
  enough: (count: number) => `${count} 字，已够`,
  few: (count: number, lacks: number) => `${count} 字，还差 ${lacks} 字`,
  many: (count: number, over: number) => `${count} 字，多了 ${over} 字`,
  pictures: (count: number, most: number) => `图片 ${count} / ${most}`,
  compressed: '自动压缩后上传',
  addPicture: '加图片',
  picture: (ordinal: number) => `第 ${ordinal} 张图片`,
  marks: { uploaded: '已上传', uploading: '上传中', waiting: '待上传', failed: '没传成' },
  removePicture: '删除这张',
  uploadAgain: '重新上传',
  readers: '提交后，坊主和培训者会看到，可以写评语。截止前、没有评语时可以撤回修改。',
  saved: (at: Instant) => `草稿 ${clockTime(at)} 已存在本机，还没有提交`,
  savedBut: (at: Instant, problem: string) => `草稿 ${clockTime(at)} 已存在本机，${problem}`,
  notSaved: '本机存储满了，草稿没有存下。请先删掉一些图片',
  titleMissing: '还没有写题目',
  nothingYet: '边写边存在本机，不怕关掉',
  preview: '预览',
  change: '继续修改',
  submit: '提交日志',
  submitLater: '联网后提交',
  submitting: '正在提交',
  preparing: '正在压缩图片',
  wanted: '等网络：图片传完就自动提交。联网后打开研修日志即可',
  kept: {
    title: '已保存，联网后自动提交',
    text: '内容已在本机存好。现在可以离开，不用再点。',
  },
  submitted: (at: Instant, now: Instant) => `${dayAndTime(at, now)} 提交`,
  late: '晚于截止时间',
  comments: '评语',
  noComments: '还没有评语',
  as: { leader: '坊主', trainer: '培训者' },
  from: (name: string, as: 'leader' | 'trainer', at: Instant, now: Instant) =>
    `${name}（${logCopy.as[as]}）${dayAndTime(at, now)}`,
  withdraw: '撤回修改',
  withdrawTitle: '撤回这篇日志？',
  withdrawText: '撤回后别人看不到，文字和图片回到草稿，改好要再提交一次。',
  free: '自由日志',
  writeFree: '写一篇自由日志',
  toWrite: (count: number) => `待写 ${count} 篇`,
  written: '写过的',
  hasDraft: '有草稿',
  waits: '已保存，联网后自动提交',
  notTaken: '没有收下，打开看原因',
  wantsNetwork: '等网络上传图片，再自动提交',
  earlier: '更早的日志',
  none: '还没有要写的日志',
  noneText: '参加培训、签到以后，那一场会出现在这里。没有场次也可以写自由日志。',
  guest: { title: '您不在参训名册里', text: '研修日志由参训教师写。' },
} as const
