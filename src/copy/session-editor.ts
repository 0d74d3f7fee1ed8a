import type { PlanProblem, PlanWarning } from '@/domain/session'
import { type CalendarDate, dateInChina, type Instant } from '@/domain/shared'
import { calendarDate, clockTime, weekdayName } from './dates'
import { count } from './numbers'

/** Problems of a plan, and one that only a form can have. */
export type FormProblem = PlanProblem | { code: 'location-unreadable' }

/** What is wrong at a field and how to mend it. */
export function planProblem(problem: FormProblem): string {
  switch (problem.code) {
    case 'title-empty':
      return '请写培训名称。'
    case 'place-empty':
      return '请写地点，直播写平台和房间。'
    case 'radius-invalid':
      return '范围填 50 到 5000 之间的整数，单位是米。'
    case 'radius-without-location':
      return '填了范围，就要有经纬度；不核对位置就都不填。'
    case 'location-unreadable':
      return '经纬度不对，看看是不是填反了。'
    case 'nobody-invited':
      return '请选邀请谁。'
    case 'worth-invalid':
      return '学分按 0.5 递增，例如 1 或 1.5。'
    case 'no-half-day':
      return '至少要有一个半天。'
    case 'date-invalid':
      return '请选日期。'
    case 'minute-invalid':
      return '请填起止时间，例如 8:30。'
    case 'half-day-reversed':
      return '结束时间要比开始时间晚。'
    case 'half-day-too-short':
      return `一个半天至少 ${problem.fewestMinutes} 分钟。`
    case 'half-day-too-long':
      return `一个半天最长 ${problem.mostMinutes / 60} 小时，更长的请分成两个半天。`
    case 'half-day-over':
      return '这个时间已经过了。'
    case 'half-days-overlap':
      return `和第 ${problem.with + 1} 个半天的时间重叠。`
    case 'agenda-reversed':
      return '结束时间要比开始时间晚。'
    case 'agenda-outside':
      return '超出了这个半天的起止时间。'
    case 'agenda-overlap':
      return `和第 ${problem.with + 1} 项的时间重叠。`
    case 'agenda-topic-empty':
      return '请写主题。'
  }
}

/** Said, never in the way. */
export function planWarning(warning: PlanWarning): string {
  switch (warning.code) {
    case 'worth-nothing':
      return '学分是 0，参加的人只留签到记录，不得学分。'
    case 'more-than-a-class':
      return `邀请 ${count(warning.invited)} 人，超过一个班的 ${warning.classSize} 人，请确认会场坐得下。`
  }
}

/** Planning a training. */
export const sessionEditorCopy = {
  title: '新建培训',
  submit: '建立培训',
  saved: (at: Instant) => `草稿 ${clockTime(at)} 存在本机`,
  unsaved: '本机存不下草稿，离开这一页会丢失',
  toMend: (problems: number) => `有 ${problems} 处要改`,
  startOver: '清空重写',
  startOverText: '现在写的内容会全部清掉。',
  mayBeMade: '上次提交没有收到回答，可能已经建好。您后来改过内容，再提交会另建一次，请先看培训列表。',
  what: '培训内容',
  name: '培训名称',
  mode: '方式',
  place: '地点',
  placeHint: '例如“县教师进修学校 2 号报告厅”。',
  location: '位置（可以不填）',
  locationHint: '填了位置，签到时会记下手机离会场多远，供核对时看，不影响签到。',
  lat: '纬度',
  lng: '经度',
  radius: '核对范围（米）',
  chooseOnMap: '在地图上选',
  here: '就在这里',
  noPosition: '没有得到位置。请允许使用位置，或者手填。',
  worth: '每个半天的学分',
  worthHint: '按 0.5 递增，签到和签退都有才得。',
  less: '减 0.5',
  more: '加 0.5',
  halfDays: '时间和日程',
  halfDay: (index: number) => `第 ${index + 1} 个半天`,
  date: '日期',
  from: '开始',
  to: '结束',
  addHalfDay: '加一个半天',
  copy: '复制',
  remove: '删除',
  removeHalfDay: (index: number) => `删除第 ${index + 1} 个半天`,
  copyHalfDay: (index: number) => `复制第 ${index + 1} 个半天`,
  item: (index: number) => `第 ${index + 1} 项`,
  removeItem: (index: number) => `删除第 ${index + 1} 项`,
  addItem: '加一项日程',
  module: '模块',
  topic: '主题',
  form: '形式',
  forms: ['专题讲座', '案例分析', '交流讨论', '实践操作'],
  speaker: '主讲',
  who: '邀请谁',
  audiences: { everyone: '全县', schools: '按学校', groups: '按班级' },
  everyone: (people: number) => `全县名册上的老师，约 ${count(people)} 人。`,
  noGroups: '还没有班级和工作坊，请县工程办先编班，或者按学校选。',
  searchSchools: '校名或乡镇',
  chosen: (chosen: number, people: number) => `选了 ${count(chosen)} 个，约 ${count(people)} 人`,
  groupKinds: { class: '班级', workshop: '工作坊' },
  people: (people: number) => `${count(people)} 人`,
  made: {
    title: (sessions: number) => `建好了 ${sessions} 个半天`,
    text: '受邀的老师在“今天”里看得到。每个半天有自己的签到码。',
    toList: '看全部培训',
    another: '再建一个',
  },
  dayAndSpan: (on: CalendarDate, start: Instant, end: Instant, now: Instant) =>
    `${calendarDate(on, dateInChina(now))} ${weekdayName(on)} ${clockTime(start)}–${clockTime(end)}`,
} as const
