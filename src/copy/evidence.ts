import type { EvidenceItem, Mark, pointUnit, Specification } from '@/domain/evidence'
import { formatHundredths, type Instant } from '@/domain/shared'
import type { TagProps } from '../components/tag'
import { dayAndTime } from './dates'
import { KIND_NAMES, MARK_NAMES } from './evidence-problems'
import { formatsText } from './files'
import { pointLabels } from './points'
import { unitName } from './progress'

/** `视频，5 分钟以内`, `图片、文档，1 至 6 份`. */
export function itemNeeds({ kinds, minutes, count }: EvidenceItem): string {
  const length = minutes && minutesText(minutes)
  const many = count.atMost > 1 ? `${count.atLeast} 至 ${count.atMost} 份` : undefined
  return [kinds.map((kind) => KIND_NAMES[kind]).join('、'), length, many].filter(Boolean).join('，')
}

/** `5 分钟以内`, `15 至 40 分钟`. */
function minutesText({ atLeast, atMost }: NonNullable<EvidenceItem['minutes']>): string {
  if (atLeast === undefined) return atMost === undefined ? '' : `${atMost} 分钟以内`
  return atMost === undefined ? `${atLeast} 分钟以上` : `${atLeast} 至 ${atMost} 分钟`
}

type PointUnit = ReturnType<typeof pointUnit>

/** What a point gives: `3 学分`, `3 学时`, `最多 60 分`. */
export const earnsText = ({ earns }: Pick<Specification, 'earns'>, unit: PointUnit): string =>
  earns.unit === 'credits'
    ? `${formatHundredths(earns.amount)} ${unitName(unit)}`
    : `最多 ${formatHundredths(earns.most)} 分`

const MARK_TONES = { distinction: 'ok', pass: 'ok', fail: 'bad' } as const
export const markTag = (mark: Mark): TagProps => ({ tone: MARK_TONES[mark], text: MARK_NAMES[mark] })

type TaskState = 'draft' | 'submitted' | 'returned' | 'certified'

/** How a task stands for its author. */
export function taskStatus({ state, certified, points }: TaskLine): TagProps {
  switch (state) {
    case 'draft':
      return { tone: 'open', text: '草稿，没有提交' }
    case 'submitted':
      return { tone: 'running', text: '等学校复评' }
    case 'returned':
      return { tone: 'due', text: `认定 ${certified.length} / ${points.length}，可以改好再交` }
    case 'certified':
      return { tone: 'ok', text: '已认定' }
  }
}
interface TaskLine {
  state: TaskState
  certified: readonly string[]
  points: readonly string[]
}

export const evidenceCopy = {
  title: '微能力任务',
  none: '还没有微能力任务',
  noneText: '选一节课或一个单元，定几个能力点，传一次材料，每个点都算。',
  begin: '开始一个任务',
  guest: { title: '您不在参训名册里', text: '微能力任务由参训教师做。' },
  untitled: '没有写名字',
  groups: { open: '正在写的', submitted: '等复评的', certified: '认定了的' },
  line: (points: readonly string[], attempt: number) =>
    [pointLabels(points) || '没有选能力点', attempt > 0 && `第 ${attempt} 次提交`].filter(Boolean).join('，'),

  choose: '选能力点',
  lesson: '哪节课、哪个单元',
  lessonHint: '如：五年级数学《可能性》。2 至 60 字',
  chosen: (count: number) => (count === 0 ? '还没有选' : `选了 ${count} 个`),
  ofSchool: '本校的关注要点',
  ownMark: '本校自定',
  themeFirst: '主题要从本校的关注要点里选，其他点可以一起选。',
  noSchoolPoints: '学校还没有定关注要点，请学校管理员先在“学校”里选定。',
  elsewhere: '已经在另一个任务里',
  toMaterials: '去收材料',
  save: '保存',
  theme: '主题',

  severalPoints: '一课多点',
  sharing: (points: number, earns: string) =>
    points > 1 ? `传一次，${points} 个能力点都算。认定后计 ${earns}` : `认定后计 ${earns}`,
  changePoints: '改名字和能力点',
  done: (done: number, all: number) => `${done} / ${all}`,
  toConfirm: '要求待县里确认',
  alsoFor: (points: readonly string[]) => `，${pointLabels(points)} 共用`,
  arriving: '还在上传',
  criteria: '评定标准',
  whatIsAsked: '要什么',
  limits: ({ mostBytes, formats }: Pick<EvidenceItem, 'mostBytes' | 'formats'>) =>
    `一份最大 ${mostBytes >= 1e9 ? `${mostBytes / 1e9} GB` : `${mostBytes / 1e6} MB`}，${formatsText(formats)}`,
  needsCount: (has: number, { atLeast, atMost }: EvidenceItem['count']) =>
    atMost > 1 ? `已有 ${has} 份，要 ${atLeast} 至 ${atMost} 份` : `已有 ${has} 份`,
  add: '加一份',
  takeOff: '从这一项拿掉',
  servesToo: '这份也给',
  already: '已有的材料也可以用',
  closeItem: '好了',
  showsPupils: '会拍到学生：要选出镜班级，学校要有这个班的家长同意声明。',
  cannotAdd: '这一项已经够了，要换先拿掉一份。',

  classTitle: '出镜的班级',
  classUntil: (until: string, withheld: number) =>
    withheld > 0 ? `有效到 ${until}，有 ${withheld} 名学生不能出镜` : `有效到 ${until}`,
  noClasses: '学校还没有声明哪个班的家长同意拍摄，先请学校管理员声明，再提交。',
  reflection: '反思',
  reflectionQuestion: '这节课技术起了什么作用，下次怎么改',
  reflectionHint: (fewest: number) => `至少 ${fewest} 字（推定）`,
  characters: (count: number) => `${count} 字`,
  writeReflection: '写反思',
  toItems: '看材料',
  submit: '提交',
  submitting: '正在提交',
  ready: '材料齐了，提交后学校复评',
  lacks: (count: number, first: string) => `还差 ${count} 项：${first}`,
  saved: (at: Instant, now: Instant) => `${dayAndTime(at, now)} 已存`,
  onlyHere: '草稿先存在本机，联网后自动存到服务器',
  notSaved: '本机存储满了，草稿没有存下',
  conflict: '这份草稿在另一台手机或电脑上改过。',
  keepMine: '用这台的',
  takeTheirs: '用那台的',
  discard: '删除草稿',
  discardTitle: '删除这份草稿？',
  discardText: '写的字和传的文件都会删除，不能恢复。',

  submittedAt: (at: Instant, now: Instant) => `${dayAndTime(at, now)} 提交`,
  attempt: (number: number) => `第 ${number} 次提交`,
  attempts: '提交过的',
  withdrawn: '已撤回',
  withdraw: '撤回修改',
  withdrawTitle: '撤回这次提交？',
  withdrawText: '撤回后学校看不到，这一次的存档留着；改好再交就是下一次。',
  verdict: '复评',
  verdictBy: (name: string, at: Instant, now: Instant) => `${name}，${dayAndTime(at, now)}`,
  gave: (earned: number, unit: PointUnit | 'points') =>
    `${formatHundredths(earned)} ${unit === 'points' ? '分' : unitName(unit)}`,
  deleted: '已到期删除',
  deletedOn: (date: string) => `照片和视频到 ${date} 自动删除（推定）；收进资源库的不含学生，不删。`,
  expiresInferred: '本期结束一年后删除是推定，文件没有写。',
  viewers: '谁看过',
  noViewers: '还没有别人看过',
  files: '材料',
  openFile: '打开',
  thread: '留言',
  noMessages: '还没有留言',
  message: '写一句',
  messageHint: '作者、复评老师、坊主都看得到。2 至 500 字',
  send: '发出',
  as: { author: '作者', reviewer: '复评', leader: '坊主' },
  from: (name: string, as: 'author' | 'reviewer' | 'leader', at: Instant, now: Instant) =>
    `${name}（${evidenceCopy.as[as]}）${dayAndTime(at, now)}`,
} as const
