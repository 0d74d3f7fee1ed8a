import { type CalendarDate, dateInChina, type Instant } from '@/domain/shared'
import { calendarDate, clockTime, weekdayName } from './dates'
import { count } from './numbers'

/** How a record came about. */
export const CHECK_IN_MODES = {
  online: '扫码',
  typed: '口令',
  offline: '离线扫码',
  receipt: '扫码',
  corrected: '补录',
  roll: '点名',
  'on-behalf': '代录',
} as const

const STATES = { confirmed: '', pending: '，待核对', void: '，作废' } as const

/** The attendance sheet 签到表 on the screen and on paper. */
export const attendanceSheetCopy = {
  title: '签到表',
  of: (title: string, when: string) => `${title}，${when}`,
  filters: {
    absent: (people: number) => `未签到 ${count(people)}`,
    pending: (people: number) => `待核对 ${count(people)}`,
    present: (people: number) => `已签 ${count(people)}`,
    all: (people: number) => `全部 ${count(people)}`,
  },
  which: '看哪些人',
  search: '姓名或学校',
  columns: {
    number: '序号',
    name: '姓名',
    school: '工作单位',
    subject: '学科',
    in: '签到',
    out: '签退',
    state: '状态',
    note: '备注',
  },
  states: {
    pending: '待核对',
    both: '已签到签退',
    in: '已签到',
    noOut: '没有签退',
    noIn: '没有签到',
    excused: '请假',
    absent: '未签到',
  },
  mark: (at: Instant, mode: keyof typeof CHECK_IN_MODES, status: keyof typeof STATES) =>
    `${clockTime(at)} ${CHECK_IN_MODES[mode]}${STATES[status]}`,
  recorded: (direction: string, mark: string, why: string | undefined) =>
    `${direction} ${mark}${why ? `（${why}）` : ''}`,
  notInvited: '名单外',
  excused: '请假',
  nobody: {
    absent: { title: '都签到了', text: '没有未签到的人。' },
    pending: { title: '没有待核对的记录', text: '离线扫码、名单外的人和没有用手机的签到，会出现在这里。' },
    present: { title: '还没有人签到', text: '开门以后，签到的人会出现在这里。' },
    all: { title: '没有受邀的人', text: '邀请的学校或班级里，名册上没有老师。' },
  },
  notFound: { title: '没有找到', text: '换几个字，或者换一类再找。' },
  selectAll: '全选',
  selectNone: '不选了',
  selected: (people: number) => (people > 0 ? `选了 ${count(people)} 人` : '点人，选中再处理'),
  correct: (people: number) => `补录 ${count(people)} 人`,
  confirm: (people: number) => `核对 ${count(people)} 人`,
  confirmOne: '核对通过',
  correctTitle: '手工补录',
  confirmTitle: '核对签到记录',
  correctText: (names: readonly string[]) => `${namesOf(names)}。补录的记录写明是谁、为什么，不能自己撤销。`,
  confirmText: (names: readonly string[]) => `${namesOf(names)}。核对通过以后，马上计学分。`,
  direction: '补录哪一次',
  directions: { in: '签到', out: '签退', both: '两次' },
  why: '原因',
  correctWhy: ['手机没电', '没带手机', '扫不了码'],
  confirmWhy: ['本人在场', '看过证件', '替换参训'],
  progress: (done: number, all: number) => `${count(done)} / ${count(all)}`,
  export: '导出 Excel',
  print: '打印',
  notOpened: '表格已经生成，但是没有打开。请检查网络，再导出一次。',
  facts: { school: '工作单位', subject: '学科', in: '签到', out: '签退', note: '备注' },
  none: '—',
  lead: {
    time: (on: CalendarDate, start: Instant, end: Instant) =>
      `时间：${on.slice(0, 4)}年${calendarDate(on, dateInChina(start))} ${weekdayName(on)} ${clockTime(start)}–${clockTime(end)}`,
    place: (place: string) => `地点：${place}`,
    counts: (invited: number, entered: number, left: number) =>
      `应到 ${count(invited)} 人，签到 ${count(entered)} 人，签退 ${count(left)} 人`,
  },
  printTitle: (title: string) => `${title} 签到表`,
  signature: '培训者签字：',
  signedOn: '日期：',
} as const

const NAMED = 6

/** Six names, then how many there are. */
function namesOf(names: readonly string[]): string {
  const shown = names.slice(0, NAMED).join('、')
  return names.length > NAMED ? `${shown} 等 ${count(names.length)} 人` : shown
}
