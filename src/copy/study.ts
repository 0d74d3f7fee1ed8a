import type { OfferedGroup } from '@/domain/study'
import { count, duration } from './numbers'

const GROUPS: Readonly<Record<OfferedGroup, string>> = {
  ideology: '思政课程',
  general: '通识课程',
  capability: '能力点课程',
  county: '县里的课程',
}

/** `160` → `2 分 40 秒`. */
export function clockSeconds(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  const rest = Math.floor(seconds % 60)
  if (minutes === 0) return `${rest} 秒`
  return rest === 0 ? `${minutes} 分钟` : `${minutes} 分 ${rest} 秒`
}

export const studyCopy = {
  title: '网络研修',
  guest: { title: '网络研修给参训教师用', text: '您不在参训教师名册上。' },
  counted: '已计时长',
  unit: '分钟',
  elsewhere: (minutes: number) => `其中 ${count(minutes)} 分钟是别的平台学的，由县里导入`,
  perDay: (minutes: number) => `一天最多计 ${duration(minutes)}`,
  how: '播放时、页面在眼前时才计时。同一段只计一次，两台设备同时学也只计一份。',
  selfTest: '自测诊断',
  selfTestNote: { required: '方案要求做一次', offered: '自愿，帮您选课' },
  plan: '个人研修计划',
  planNote: '写目标，选能力点，交给坊主和学校看',
  discussions: '研讨',
  discussionsNote: '县里、学校、坊里发起的话题',
  ofSchool: '学校选的课程',
  group: (group: OfferedGroup) => GROUPS[group],
  search: '找课程',
  none: '还没有课程',
  noneText: '方案文件没有列课程目录，县里添加以后会出现在这里。',
  notFound: '没有这个名字的课程。',
  noCatalogue: '方案文件没有列课程目录，下面是县里添加的课程。',
  more: (count: number) => `再看 ${count} 门`,
  kinds: {
    none: '县里还没有放内容',
    link: '在别的平台学，时长由县里导入',
    text: '文字',
    video: '视频',
  },
  progress: (minutes: number, seconds: number) => `已计 ${minutes} 分钟，全长 ${clockSeconds(seconds)}`,
  full: (seconds: number) => `已计满 ${clockSeconds(seconds)}`,
  notStarted: (seconds: number) => `全长 ${clockSeconds(seconds)}`,
  assumptions: '这里的推定',
} as const

export const courseCopy = {
  title: '课程',
  counted: (seconds: number, of: number) => `已计 ${clockSeconds(seconds)}，全长 ${clockSeconds(of)}`,
  counting: '正在计时',
  paused: '已暂停，不计时',
  away: '页面不在眼前，不计时',
  full: '这门课已经计满',
  dayFull: (minutes: number) => `今天已计满 ${duration(minutes)}，接着学不再计，明天再计`,
  pageFull: '这一页的时间够了，翻页接着计',
  opening: '正在连接，连上后开始计时',
  noNetwork: '没有网络，现在学的不计时',
  unsent: '没有网络，时长先存在本机，联网后补交',
  problem: {
    'ahead-of-time': '手机的时钟走快了，多出来的一段没有计。',
    'too-late': '有一段存得太久，超过能补交的时间，没有计。',
    over: '这一次学得太久，请退出课程再进来。',
  } as Readonly<Record<string, string>>,
  page: (page: number, of: number) => `第 ${page} 页，共 ${of} 页`,
  nextPage: '下一页',
  previousPage: '上一页',
  pageLeft: (seconds: number) => `这一页再读 ${clockSeconds(seconds)}，就全部计上`,
  pageDone: '这一页已经全部计上',
  textEnd: '读完了',
  link: '这门课在别的平台',
  linkText: '在那里学的时长，由县里从平台导出后统一导入，这里不另计。',
  copyLink: '复制链接',
  copied: '链接已复制，到浏览器里打开',
  openLink: '打开链接',
  reported: (minutes: number) =>
    `别的平台已经登记这门课 ${duration(minutes)}。同一门课只算一次：在这里学，超出的部分才计入。`,
  none: '县里还没有放内容',
  noneText: '放上视频或文字以后，就能在这里学。',
  themes: '维度',
  toDiscussion: '这门课的研讨',
} as const
