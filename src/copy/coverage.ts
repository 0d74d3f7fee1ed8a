import type { CalendarDate, Instant } from '@/domain/shared'
import { calendarDate, dateText, dayAndTime, periodText } from './dates'
import { count, shareOf } from './numbers'
import { choiceText, targetName } from './rule-values'

const BODIES: Readonly<Record<string, string>> = {
  'province-office': '省项目办',
  'province-technology-centre': '省教育技术中心',
  agency: '培训机构',
  'city-office': '市工程办',
  'city-development-centre': '市教师发展中心',
  'county-leading-group': '县领导小组',
  'county-office': '县工程办',
  'county-training-school': '县教师进修学校',
  'county-experts': '县专家团队',
  'district-lead-school': '片区引领校',
  school: '学校',
  'management-team': '学校管理团队',
  'guidance-team': '指导团队',
  trainees: '参训教师',
}

const STATES = {
  reached: { tone: 'ok', text: '已达到' },
  running: { tone: 'running', text: '进行中' },
  overdue: { tone: 'bad', text: '过期未达到' },
} as const

/** 阶段和期限. */
export const phasesCopy = {
  title: '阶段',
  county: '看哪个县',
  states: {
    over: { tone: 'ok', text: '过了' },
    running: { tone: 'running', text: '正在进行' },
    coming: { tone: 'open', text: '还没到' },
    undated: { tone: 'open', text: '文件没写日期' },
  },
  phase: (number: string, name: string) => `${number}　${name}`,
  period: periodText,
  participants: (who: readonly string[]) => (who.length === 0 ? '' : `参加：${who.join('、')}`),
  organisers: (who: readonly string[]) => (who.length === 0 ? '' : `组织：${who.join('、')}`),
  clause: (clause: string) => `依据 ${clause}`,
  deadlines: '报送期限',
  deadline: (on: CalendarDate, documents: readonly string[]) => `${dateText(on)}：${documents.join('、')}`,
  cohorts: '期次',
  printedCohorts: (number: number) => `方案写明 ${number} 期`,
  none: { title: '方案没有分阶段', text: '文件里没有写阶段。' },
  bodies: (body: string) => BODIES[body] ?? body,
} as const

/** 覆盖：谁要参加，到哪一步. */
export const coverageCopy = {
  title: '覆盖',
  recount: '重新统计',
  counting: (done: number, total: number) => `正在统计，${count(done)} / ${count(total)} 所学校`,
  never: '还没有统计过。',
  countedAt: (at: Instant, now: Instant) => `${dayAndTime(at, now)} 统计`,
  people: '人',
  must: '应参加',
  mustNote: (must: number, trainees: number, exempt: number) =>
    `应参加 ${count(must)} 人：在册 ${count(trainees)} 人，免 ${count(exempt)} 人`,
  begun: '已开始',
  passed: '合格',
  share: (part: number, of: number) => (of === 0 ? '' : shareOf(part, of)),
  noPass: '方案没有写合格线，不判合格。县里可以在“方案”里定。',
  who: '谁要参加',
  stages: (stages: readonly string[]) => `学段：${stages.map(choiceText).join('、')}`,
  conditions: {
    inService: '在职',
    onPayroll: '在编',
    teachingCertificate: '有教师资格证',
  },
  exemptIf: (date: CalendarDate) => `${dateText(date)} 以前办完退休的不参加`,
  rosterNote: '名册没有写的（编制、资格证、退休），按应参加算；有不一样的，在下面登记。',
  told: (people: number) => `登记了 ${count(people)} 人的特殊情况`,
  targets: '目标',
  target: (id: string) => targetName[id] ?? id,
  by: (date: CalendarDate, today: CalendarDate) => `${calendarDate(date, today)} 前`,
  figure: (done: number, needs: number, counts: string) =>
    counts === 'deed' ? '' : `${count(done)} / ${count(needs)} ${counts === 'people' ? '人' : '所'}`,
  states: STATES,
  marked: (name: string) => `${name}登记`,
  markNote: { deed: '做到了就登记', schools: '勾上已经做到的学校', people: '由记录统计，不用登记' },
  mark: '登记',
  done: '已经做到',
  cityTargets: '市里的目标',
  cityNote: '由市工程办登记。',
  schools: '各校',
  columns: { school: '学校', must: '应参加', begun: '已开始', passed: '合格', share: '合格率', band: '分档' },
  band: (gives: number) => `${gives / 100} 分`,
  tell: '登记一个人',
  tellTitle: '特殊情况',
  name: '姓名',
  find: '找人',
  pick: '选人',
  retiredOn: '哪天办完退休',
  notOnPayroll: '不在编',
  noCertificate: '没有教师资格证',
  why: '依据',
  whyUsual: ['有退休批文', '人事部门证明'],
  save: '登记',
  verdicts: { must: '应参加', exempt: '免', 'not-known': '还不清楚' },
  more: '再看一些',
} as const
