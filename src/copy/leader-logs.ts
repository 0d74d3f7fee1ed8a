import { dateInChina, type Instant } from '@/domain/shared'
import { dayAndTime, dayName } from './dates'

type OnDay = Parameters<typeof dayName>[0]

/** The leader's pages: logs of the group, one log with comments, likenesses side by side. */
export const leaderLogsCopy = {
  title: '坊员日志',
  group: '坊或班级',
  which: '看哪些',
  withoutComment: (count: number) => `没写评语 ${count}`,
  all: (count: number) => `全部 ${count}`,
  columns: {
    name: '姓名',
    school: '学校',
    about: '写的是',
    submitted: '提交',
    length: '字数',
    state: '状态',
  },
  characters: (count: number) => `${count} 字`,
  pictures: (count: number) => `${count} 张图`,
  commented: '已写评语',
  open: '未写评语',
  late: '晚于截止时间',
  submitted: (at: Instant, now: Instant) => dayAndTime(at, now),
  earlier: '更早的日志',
  noGroup: { title: '您还没有带坊', text: '县工程办或学校给您加上坊主身份，日志就会出现在这里。' },
  empty: { title: '还没有日志', text: '坊员提交以后会出现在这里，最新的在最上面。' },
  allCommented: { title: '都写过评语了', text: '有新的日志会出现在这里。' },
  log: '日志',
  comment: '写评语',
  commentHint: '坊员会看到您的姓名。写了评语，这篇日志就不能再撤回。',
  commentSend: '发出评语',
  commentSending: '正在发出',
  commentShort: '至少写 2 个字',
  commentLong: (over: number) => `多了 ${over} 字，最多 500 字`,
  similar: '与别的日志相同的段落',
  similarNone: '和本县历年的日志比过，没有发现成段相同的文字。',
  mine: '本人先前的日志',
  on: (on: OnDay, now: Instant) => dayName(on, dateInChina(now)),
  backToLog: '回到日志',
} as const
