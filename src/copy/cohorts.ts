import type { Period } from '@/domain/programme'
import { dateInChina, type Instant, instant } from '@/domain/shared'
import { dateText, periodText } from './dates'
import { count } from './numbers'

const COURSES = {
  planned: { tone: 'open', text: '还没开班' },
  running: { tone: 'running', text: '正在进行' },
  closing: { tone: 'running', text: '正在结束' },
  closed: { tone: 'ok', text: '已经结束' },
} as const

/** 期次：从开班到结束. */
export const cohortsCopy = {
  title: '期次',
  intro: '一所学校同一时间只在一期里。开班时定下日期和规则，结束时冻结每个人的结果。',
  courses: COURSES,
  printed: (number: number) => `方案写明一共 ${number} 期`,
  period: (period: Period) => periodText(period),
  noPeriod: '还没有定日期',
  schools: (schools: number | undefined) => (schools === undefined ? '全县学校' : `${count(schools)} 所学校`),
  behind: '规则有了新的改动',
  none: { title: '还没有期次', text: '开了第一期，学分才按它的日期和规则算。' },
  columns: { name: '名称', period: '日期', schools: '学校', course: '状态' },
  open: {
    action: '开一期',
    title: '开一期',
    of: '用已编班的',
    new: '新的一期',
    name: '名称',
    from: '开始',
    until: '结束',
    printedDates: '方案印的日期，可以改。',
    schools: '哪些学校',
    whole: '全县学校',
    some: '选学校',
    chosen: (schools: number) => `选了 ${count(schools)} 所`,
    send: '开班',
    note: '从这时起，这些学校的老师只计这段日期里的，按今天的规则。',
  },
  one: {
    members: '成员',
    people: '人',
    dates: '日期',
    rules: '规则',
    rulesOf: (version: number) => (version === 0 ? '文件的规则' : `文件的规则，加县里的 ${version} 次修改`),
    isNewest: '，是最新的',
    behind: (changes: number) => `开班以后又批准了 ${changes} 处修改，这一期还按原来的算。`,
    repin: '换到新规则',
    repinWith: (loses: number) => (loses === 0 ? '换到新规则' : `知道 ${count(loses)} 人会减少，换到新规则`),
    classes: '去编班',
    close: '结束这一期',
    closeTitle: '结束这一期？',
    closeText: (people: number) => `${count(people)} 人的结果就此冻结。结束以后再登记的：`,
    afterClose: { 'next-cohort': '计入下一期，不会丢。', refused: '留着记录，不再计。' },
    closing: (done: number, total: number) => `正在冻结，${count(done)} / ${count(total)} 所学校`,
    goOn: '接着冻结',
    reopen: '重新开放',
    reopenWhy: '为什么重新开放',
    reopenUsual: ['漏登了记录', '有人申诉成立'],
    closed: (name: string, at: Instant) => `${name} ${dateText(dateInChina(instant(at)))} 结束`,
    reopened: (name: string, at: Instant, why: string) =>
      `${name} ${dateText(dateInChina(instant(at)))} 重新开放：${why}`,
    history: '结束和重新开放',
    results: '冻结的结果',
    passed: (passed: number, all: number) => `${count(all)} 人，${count(passed)} 人合格`,
    more: '再看一些',
    schools: '学校',
  },
} as const
