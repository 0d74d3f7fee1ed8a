import type { Answers } from '../api/answers'
import { count } from './numbers'

type Kind = 'roster' | 'schools'

/** Figures of a preview, as the server counts them. */
type Counts = Answers['intake']['importDraft']['counts']

const NAMES: Record<Kind, string> = { roster: '教师名册', schools: '学校名册' }
const UNITS: Record<Kind, string> = { roster: '人', schools: '所' }

/** Fields of a person and of a school, as a difference is named. */
const FIELDS: Readonly<Record<string, string>> = {
  name: '名称',
  sex: '性别',
  stages: '学段',
  subject: '学科',
  note: '备注',
  telephone: '手机',
  aliases: '别名',
  township: '乡镇',
  location: '位置',
  headcount: '人数',
  setting: '环境',
  focusPoints: '关注要点',
}

export const importCopy = {
  title: (kind: Kind) => `导入${NAMES[kind]}`,
  name: (kind: Kind) => NAMES[kind],
  which: {
    roster: '选参培教师信息表，.xlsx 或 .csv。列的顺序不限，表头前面可以有说明。',
    schools: '选学校名册，.xlsx 或 .csv。要有学校代码、学校名称、学段和学校人数。',
  },
  promise: '先预览，看过再写入；现在的名册不会变。',
  choose: '选择文件',
  chooseAgain: '换一个文件',
  drop: '也可以把文件拖到这一页。',
  dropNow: '松开，就导入这个文件',
  notTabular: '只能导入 .xlsx 或 .csv 文件。',
  uploading: '正在上传',
  uploadingFile: (name: string, size: string) => `${name}，${size}`,
  reading: '正在读表',
  applying: '正在写入',
  latest: '最近的导入',
  by: (name: string, when: string) => `${name}，${when}`,
  applied: '已写入',
  unchanged: '没有变化',
  discard: '放弃',
  discardTitle: '放弃这次导入？',
  discardText: '上传的文件和预览会删除，现在的名册不变。',
  apply: (kind: Kind) => `写入${NAMES[kind]}`,
  outdated: '这期间有人改过名册，预览已经过时。重新导入同一个文件，会按新的名册比对。',
  otherSheets: (name: string, others: readonly string[]) => `读的是“${name}”。没有读：${others.join('、')}。`,
  statedCount: (stated: number, rows: number) =>
    `表头写着 ${count(stated)} 人，读到 ${count(rows)} 行，请核对。`,
  tiles: {
    bad: '待改',
    added: '新增',
    changed: '有变化',
    transferred: '调动',
    gone: '不在新表',
    same: '没有变化',
    skipped: '去掉的行',
    warnings: '提醒',
  },
  tilesLabel: '预览的内容',
  /** what applying will do, in one sentence */
  willDo: (kind: Kind, counts: Counts) => willDo(kind, counts),
  notYet: (bad: number) => `还有 ${count(bad)} 行没改好。改好或去掉，才能写入。`,
  nothingToDo: '和现在的名册一样，不用写入。',
  row: (row: number) => `第 ${row} 行`,
  edit: '改这一格',
  skip: '去掉这一行',
  takeBack: '放回来',
  mended: (row: number, how: 'corrected' | 'skipped', left: number) =>
    `第 ${row} 行${how === 'skipped' ? '去掉了' : '改好了'}。${left === 0 ? '没有待改的了，可以写入。' : `还有 ${count(left)} 行。`}`,
  stillWrong: (row: number) => `第 ${row} 行还不对，请看下面的原因。`,
  columns: {
    row: '行',
    name: '姓名',
    identity: '身份证号码',
    school: '学校',
    stage: '学段',
    subject: '学科',
    telephone: '手机',
    code: '代码',
    schoolName: '校名',
    township: '乡镇',
    headcount: '人数',
    what: '变了什么',
  },
  fromTo: (from: string, to: string) => `${from || '空'} → ${to || '空'}`,
  field: (field: string) => FIELDS[field] ?? field,
  fields: (fields: readonly string[]) => fields.map((field) => FIELDS[field] ?? field).join('、'),
  headcount: (from: number, to: number) => `${count(from)} → ${count(to)} 人`,
  nothingHere: '这一类没有。',
  doneTitle: (kind: Kind) => `${NAMES[kind]}已经写入`,
  sameTitle: (kind: Kind) => `${NAMES[kind]}没有变化`,
  did: (kind: Kind, counts: Counts) => did(kind, counts),
  changes: (kind: Kind, counts: Counts) =>
    listed(kind, counts, ['新增', '更改', '调动']) || `离开 ${count(counts.gone)} ${UNITS[kind]}`,
  sameText: '文件和现在的名册一样，没有写入。',
  next: { roster: '看教师', schools: '接着导入教师名册' },
  seeSchools: '看学校',
  again: '再导入一份',
  toHome: '回县工程办',
  noSchools: '先导入学校名册',
  noSchoolsWhy: '教师名册里的学校，要和学校名册对上。',
} as const

const listed = (kind: Kind, { added, changed, transferred }: Counts, words: [string, string, string]) =>
  [
    added > 0 && `${words[0]} ${count(added)} ${UNITS[kind]}`,
    changed > 0 && `${words[1]} ${count(changed)} ${UNITS[kind]}`,
    transferred > 0 && `${words[2]} ${count(transferred)} 人`,
  ]
    .filter(Boolean)
    .join('，')

function willDo(kind: Kind, counts: Counts): string {
  const total = counts.added + counts.changed + counts.transferred + counts.same
  const parts = listed(kind, counts, ['新增', '更改', '调动'])
  const gone =
    counts.gone > 0
      ? `；${count(counts.gone)} ${UNITS[kind]}不在新表里，${kind === 'roster' ? '标为已离开，记录保留' : '从名册移出'}`
      : ''
  const without = counts.bad > 0 ? '不算待改的行，' : ''
  return `${without}写入后名册有 ${count(total)} ${UNITS[kind]}：${parts || '没有新增和更改'}${gone}。`
}

function did(kind: Kind, counts: Counts): string {
  const total = counts.added + counts.changed + counts.transferred + counts.same
  const parts = listed(kind, counts, ['新增', '更改', '调动'])
  const gone = counts.gone > 0 ? `，离开 ${count(counts.gone)} ${UNITS[kind]}` : ''
  return `现在有 ${count(total)} ${UNITS[kind]}${parts ? `：${parts}` : ''}${gone}。`
}
