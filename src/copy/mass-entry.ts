import type { Verdict } from '@/domain/credit'
import { type EnteredFact, type EnteredField, type EntryIssueCode, KIND_TITLES } from '@/domain/mass-entry'
import type { EventKind } from '@/domain/programme'
import { formatHundredths } from '@/domain/shared'
import { reasonText } from './import-issues'
import { count } from './numbers'
import { componentUnit } from './progress'

const FIELDS: Readonly<Record<EnteredField, string>> = {
  minutes: '分钟',
  hours: '学时',
  credits: '学分',
  points: '分',
  count: '次',
}
const COLUMNS: Readonly<Record<string, string>> = {
  name: '姓名',
  identity: '身份证号码',
  telephone: '手机号码',
  on: '日期',
  kind: '事项',
  amount: '数量',
  unit: '计量单位',
  note: '说明',
}

const kindName = (kind: EventKind): string => KIND_TITLES[kind]?.[0] ?? kind

/** Minutes and counts are whole, everything else in hundredths. */
const amountText = (field: EnteredField, amount: number): string =>
  `${field === 'minutes' || field === 'count' ? amount : formatHundredths(amount)} ${FIELDS[field]}`

type Facts = Readonly<Record<string, string | number>>

const REASONS: Readonly<Partial<Record<EntryIssueCode, (facts: Facts) => string>>> = {
  'person-unknown': () => '名册里没有这个人，或者不在您的培训里。',
  'name-differs': ({ name }) => `名册里这个号码是“${name}”。`,
  'person-left': () => '这个人已经不在册。',
  'amount-unreadable': () => '不是一个数。',
  'amount-negative': () => '不能是负数。要撤回，用“撤销”。',
  'amount-too-fine': () => '分钟和次数写整数，其他最多两位小数。',
  'amount-too-large': () => '大得不像真的，像是打错了。',
  'kind-unknown': () => '看不出是什么事项。',
  'unit-missing': () => '没有写单位。',
  'unit-not-of-kind': () => '这个事项不用这个单位。',
  'date-unreadable': () => '不是一个日期，例如 2021-06-30。',
  'date-in-future': () => '日期还没有到。',
  'nothing-stated': () => '这一行没有填数，不会录入。',
  'duplicate-row': ({ otherRow }) => `和第 ${otherRow} 行完全一样。去掉一行，或者写上不同的说明。`,
  'kind-not-yours': () => '这一项由县工程办录入。',
  'similar-entry': ({ on }) => `${on} 已经有一笔同样的事项，看看是不是重复。`,
  'course-counted-once': () => '这门课也在这里学过。同一门课只算一次，按多的一边算。',
  'not-counted': () => '方案里没有写它怎么计分，只记下来，不计入。',
  'over-maximum': ({ maximum }) => `超过这个模块的上限 ${formatHundredths(Number(maximum))}。`,
  capped: ({ name }) => `“${name}”只计到上限。`,
}

const OF_ONE_CELL: ReadonlySet<EntryIssueCode> = new Set<EntryIssueCode>([
  'not-counted',
  'over-maximum',
  'similar-entry',
  'course-counted-once',
])

const reasonOf = (code: EntryIssueCode, facts: Facts): string =>
  REASONS[code]?.(facts) ?? reasonText('roster', code, facts)

/** `online-study.minutes` → 网络研修（分钟）. */
function columnText(id: string): string {
  const [kind = '', field = ''] = id.split('.')
  return COLUMNS[id] ?? `${kindName(kind as EventKind)}（${FIELDS[field as EnteredField] ?? ''}）`
}

const VERDICTS: Readonly<Record<Verdict, string>> = { pass: '合格', 'not-yet': '还没合格', undefined: '' }

export const massEntryCopy = {
  title: '统一录入',
  intro: '从表格录入学分、考评和外部平台的学习分钟。先预览，再一次录入；录错了可以整张撤销。',
  introAgency: '上传过程考评和最终考评，核对后提交给县工程办统一录入。只能录您自己培训里的教师。',
  what: '这是什么',
  whatHint: '教师会在学分说明里看到，例如：2021 年校本应用考核',
  on: '日期',
  onHint: '表里没有写日期的行，用这一天',
  choose: '选择表格',
  chooseHint: '.xlsx 或 .csv',
  nameFirst: '先写上这是什么，再选表格。',
  template: '下载空表',
  latest: '录过的表',
  none: '还没有录过。',
  by: (name: string, when: string) => `${name}，${when}`,
  states: {
    'waiting-for-file': '没有传完',
    reading: '正在读',
    ready: '待录入',
    'handed-in': '待录入',
    applying: '正在录入',
    applied: '已录入',
    undoing: '正在撤销',
    undone: '已撤销',
    discarded: '已作废',
  },
  readyOfAgency: '待提交',
  handedIn: '已提交',
  working: { sending: '正在上传', reading: '正在读表', applying: '正在录入', undoing: '正在撤销' },
  tilesLabel: '各类行数',
  tiles: {
    bad: '有错',
    fresh: '新录入',
    reaching: '将合格',
    warned: '要看一看',
    same: '已经录过',
    empty: '没有填数',
    skipped: '跳过',
  },
  will: (fresh: number, reaching: number) =>
    fresh === 0
      ? '没有新的内容，表里的都录过了。'
      : `录入 ${count(fresh)} 行${reaching > 0 ? `，其中 ${count(reaching)} 人将达到合格` : ''}。`,
  bad: (bad: number) => `还有 ${count(bad)} 行有错，改好或跳过才能录入。`,
  unread: (titles: readonly string[]) => `没有读的列：${titles.join('、')}`,
  otherSheets: (name: string, others: readonly string[]) => `读的是“${name}”，没有读：${others.join('、')}`,
  returned: (why: string) => `县工程办退回了：${why}`,
  row: (row: number) => `第 ${row} 行`,
  column: columnText,
  fact: ({ kind, field, amount }: Pick<EnteredFact, 'kind' | 'field' | 'amount'>) =>
    `${kindName(kind)} ${amountText(field, amount)}`,
  known: '已录过',
  factWhen: (on: string, note: string) => [on, note].filter(Boolean).join('，'),
  gain: (name: string, unit: 'credits' | 'hours' | 'points' | 'times', before: number, after: number) =>
    `${name} ${formatHundredths(before)} → ${formatHundredths(after)} ${componentUnit(unit)}`,
  verdict: (before: Verdict, after: Verdict) =>
    before === after ? VERDICTS[after] : `${VERDICTS[before]} → ${VERDICTS[after]}`,
  heads: { row: '行', who: '姓名', facts: '录入', gain: '变化', verdict: '结果' },
  reason: reasonOf,
  /** A remark on one cell among others says which. */
  warning: (column: string, code: EntryIssueCode, facts: Facts): string =>
    `${OF_ONE_CELL.has(code) ? `${columnText(column)}：` : ''}${reasonOf(code, facts)}`,
  skip: '跳过这一行',
  unskip: '恢复',
  nothingHere: '没有这样的行。',
  apply: '录入',
  rowsOf: (rows: number) => (rows > 0 ? `${count(rows)} 行` : ''),
  handsIn: (fresh: number) => `提交 ${count(fresh)} 行，由县工程办核对后录入。`,
  handIn: '提交给县工程办',
  giveBack: '退回',
  giveBackWhy: '为什么退回',
  giveBackUsual: ['缺了人', '分数要再核对', '日期不对'],
  discard: '作废',
  discardText: '这张表不录入，预览一起删掉。以后可以重新上传。',
  appliedTitle: '已经录入',
  applied: (entries: number) =>
    entries === 0 ? '没有新的内容，一笔也没有增加。' : `共 ${count(entries)} 笔，教师现在就能看到。`,
  appliedBy: (name: string, when: string) => `${name} 在 ${when} 录入`,
  undo: '撤销整张表',
  undoText: (entries: number) =>
    `冲销 ${count(entries)} 笔：每一笔都留着，旁边加一笔冲销，写明原因和您的姓名。已发的合格证书要到“证书”里再核对。`,
  undoWhy: '为什么撤销',
  undoUsual: ['表格选错了', '数据有误', '重复录入'],
  undoneTitle: '已经撤销',
  undone: (name: string, why: string) => `${name} 撤销，原因：${why}`,
  handedTitle: '已经提交',
  handedText: '县工程办会核对并统一录入。退回的话，这里会写原因。',
} as const
