import { STAGE_WORDS } from '@/domain/org'
import type { ValueShape } from '@/domain/programme'
import type { CalendarDate } from '@/domain/shared'
import { formatHundredths } from '@/domain/shared'
import { periodText } from './dates'
import { componentUnit } from './progress'
import { SETTING_NAMES } from './stages'

/** What a value is, by the last word of its path. */
const LABELS: Readonly<Record<string, string>> = {
  required: '合格要求',
  outOf: '总量',
  minimum: '至少',
  maximum: '最多计',
  gives: '一次计',
  minutes: '要学满的时长',
  below: '不满时长怎么计',
  minutesPerHour: '一学时折多少分钟',
  alsoIn: '可以直接登记的单位',
  percent: '推选比例',
  bands: '合格率分档',
  pass: '合格怎么判',
  lateGraceMinutes: '晚到多久以内照计',
  earlyLeaveGraceMinutes: '早走多久以内照计',
  afterClose: '一期结束以后登记的',
  fewest: '日志最少字数',
  most: '日志最多字数',
  mostPictures: '日志最多图片',
  due: '日志截止',
  acceptsLate: '收不收迟交的日志',
  requiredForCredit: '没有日志就不计',
  stages: '参加的学段',
  inService: '要在职',
  onPayroll: '要在编',
  teachingCertificate: '要有教师资格证',
  exemptIfRetiredBefore: '这天以前退休的不参加',
  necessaryFor: '哪些事要求先修完',
  period: '起止日期',
  on: '截止日期',
  dayIncluded: '截止当天算不算',
  by: '完成期限',
  atLeast: '要达到',
  count: '一共几期',
  fromMonth: '从几月开始',
  untilMonth: '到几月结束',
  firstYear: '第一期哪一年',
  maximumPercentOfStaff: '最多占教职工',
  mustInclude: '必须有',
  positions: '由哪些人组成',
  whenBoundsContradict: '上下限矛盾时',
  cap: '每班最多人数',
  capIsHard: '每班人数不能超',
  soloFrom: '满多少人单独成班',
  countedAs: '学校人数按什么数',
  splitOverCap: '超过一个班时',
  city: '每个市',
  'demonstration-zone': '示范区',
  'province-school': '每所省直学校',
  managersInAll: '管理者合计',
  fewerAllowed: '可以少报',
  conditions: '示范校条件',
  settings: '环境',
  teachersAbout: '教师人数约',
  teachersTolerance: '人数可以相差',
  asksEvidence: '教师按能力点交佐证材料',
  settingOfSeries: '能力点属于哪种环境',
  creditsPerPoint: '一个能力点计',
  minimumPerGroup: '每个研修群体至少选',
  ownPointsAllowed: '可以自己提要点',
  themeMustBeFocusPoint: '实践主题要在要点里',
  videoAtLeastMinutes: '课例视频至少',
  videoAtMostMinutes: '课例视频最多',
  videoAtMostBytes: '课例视频大小（字节）',
  outcomes: '考核看什么成果',
  sessionModes: '培训形式',
  feeForTrainees: '向学员收费',
  minutesCountOnce: '同一门课只计一次',
  keepsDaysAfterCycle: '有学生的影像保留天数',
  mostMinutesPerDay: '网络研修一天最多计',
  mostMinutesPerCourse: '一门课最多计',
  sentWithin: '断网存下的时长多久内补交',
  charactersPerMinute: '文字课程每分钟字数',
  selfTest: '自测',
  planFields: '个人研修计划的栏目',
  fewestInPost: '一次发言最少字数',
  postsDistinct: '相同的发言只算一次',
}

/** Where a value stands when the programme's own words do not say it. */
const PLACES: Readonly<Record<string, string>> = {
  managers: '项目管理者名额',
  demonstrationSchools: '示范校名额',
  teamRule: '校级管理团队',
  classRule: '编班',
  focus: '关注要点',
  cohorts: '分期',
  'annexes-1-to-3': '附件 1–3',
  'annexes-1-to-4': '附件 1–4',
  'school-plan-and-team-lists': '一校一案和团队名单',
}

export const targetName: Readonly<Record<string, string>> = {
  'subject-expert-team': '学科专家团队',
  'technology-expert-team': '信息技术专家团队',
  'city-pilot-schools': '市级试点校',
  'county-training-team': '县级培训团队',
  'school-management-teams': '学校管理团队',
  'county-pilot-schools': '县级试点校',
  'all-teachers': '全体教师完成培训',
}

const CHOICES: Readonly<Record<string, string>> = {
  all: '各模块达到要求、总量够',
  undefined: '文件没写，不判',
  nothing: '不计',
  proportional: '按比例计',
  trainees: '参训教师',
  staff: '在编教职工',
  'next-cohort': '计入下一期',
  refused: '不计',
  onsite: '线下',
  live: '直播',
  'self-paced': '自主',
  required: '要做',
  offered: '自愿',
  credits: '学分',
  hours: '学时',
  'minimum-wins': '按下限',
  balanced: '均衡分班',
  situation: '现状',
  goal: '目标',
  points: '能力点',
  schedule: '安排',
  outcome: '成果',
  note: '备注',
  process: '过程性成果',
  capability: '微能力成果',
  principal: '校长',
  'deputy-principal': '副校长',
  'middle-manager': '中层',
  features: '办学特色',
  base: '信息化基础',
  leadership: '领导力',
  'teachers-level': '教师水平',
  'school-study-mechanism': '校本研修机制',
  ...STAGE_WORDS,
  ...SETTING_NAMES,
}
export const choiceText = (choice: string): string => CHOICES[choice] ?? choice

const ROLES: Readonly<Record<string, string>> = { leader: '坊主', 'school-admin': '学校管理员' }

/** `网络研修 · 至少`. @param names the programme's own words on the way */
export function valueLabel(path: string, names: readonly string[] = []): string {
  const steps = path.split('.')
  const last = steps.at(-1) ?? ''
  const role = steps[0] === 'roles' ? ROLES[steps[1] ?? ''] : undefined
  const places = steps.slice(0, -1).flatMap((step) => PLACES[step] ?? targetName[step] ?? [])
  return [role, ...names, ...places, LABELS[last] ?? last].filter(Boolean).join(' · ')
}

const asNumber = (value: unknown): string => (typeof value === 'number' ? String(value) : '没有写')

/** A value in words with its unit. */
export function valueText(value: unknown, shape: ValueShape): string {
  if (value === null) return '没有写'
  switch (shape.of) {
    case 'amount':
      return `${formatHundredths(Number(value))} ${componentUnit(shape.unit)}`
    case 'minutes':
      return `${asNumber(value)} 分钟`
    case 'percent':
      return `${asNumber(value)} %`
    case 'month':
      return `${asNumber(value)} 月`
    case 'yes-no':
      return value ? '是' : '否'
    case 'period':
      return periodText(value as { from: CalendarDate; until: CalendarDate })
    case 'moment':
      return momentText(value as { daysAfter: number; minuteOfDay: number })
    case 'bands':
      return bandsText(value as readonly { fromPercent: number; gives: number }[])
    default:
      return listText(value)
  }
}

const momentText = ({ daysAfter, minuteOfDay }: { daysAfter: number; minuteOfDay: number }): string =>
  `${daysAfter === 0 ? '当天' : `${daysAfter} 天后`} ${Math.floor(minuteOfDay / 60)}:${String(minuteOfDay % 60).padStart(2, '0')}`

const bandsText = (bands: readonly { fromPercent: number; gives: number }[]): string =>
  bands.map(({ fromPercent, gives }) => `${fromPercent} % 起 ${formatHundredths(gives)}`).join('，')

function listText(value: unknown): string {
  if (Array.isArray(value)) return value.map((one) => choiceText(String(one))).join('、')
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([name, one]) => `${name} ${choiceText(String(one))}`)
      .join('，')
  return typeof value === 'boolean' ? (value ? '是' : '否') : choiceText(String(value))
}
