import type { SchoolColumn, SchoolIssue } from '@/domain/org'
import type { RosterColumn, RosterIssueCode } from '@/domain/people'

type Facts = Readonly<Record<string, string | number>>
type Reason = string | ((facts: Facts) => string)

/** Titles of 参培教师信息表 (annex 3), as the office has them in its sheet. */
const ROSTER_COLUMNS: Record<RosterColumn, string> = {
  number: '序号',
  name: '姓名',
  sex: '性别',
  identity: '身份证号码',
  county: '县（市区）',
  school: '工作单位',
  stage: '任教学段',
  subject: '任教学科',
  telephone: '手机号码',
  note: '备注',
}

const SCHOOL_COLUMNS: Record<SchoolColumn, string> = {
  code: '学校代码',
  name: '学校名称',
  aliases: '别名',
  township: '乡镇',
  stages: '学段',
  headcount: '学校人数',
  setting: '环境',
  focusPoints: '关注要点',
  longitude: '经度',
  latitude: '纬度',
  datum: '坐标系',
}

const twice = ({ otherRow }: Facts): string => `和第 ${otherRow} 行是同一个人，留一行，去掉另一行。`

const ROSTER_REASONS: Record<RosterIssueCode, Reason> = {
  'name-missing': '没有写姓名。',
  'name-too-short': '姓名只有一个字，像是没写完。',
  'name-too-long': '姓名太长，像是写进了别的内容。',
  'name-characters': '姓名里有汉字和间隔号以外的内容；说明请写到备注里。',
  'sex-unreadable': '性别只能写男或女，也可以空着。',
  'identity-missing': '没有写证件号码。',
  'number-lost': '号码被表格软件改成了数值，后几位已经丢了，要重新输入。',
  'legacy-15-digits': '这是 15 位的旧号，2013 年起停用，要写 18 位的。',
  'identity-length': '位数不对：身份证是 18 位。',
  'identity-characters': '号码里有不该有的字。',
  'identity-region': '前两位不是任何省份的代码。',
  'identity-birth-date': '第 7 到 14 位不是一个日期。',
  'identity-birth-in-future': '第 7 到 14 位的出生日期还没有到。',
  'identity-checksum': '校验码对不上，有一位抄错了。',
  'sex-mismatch': '性别和身份证号码对不上，以号码为准。',
  'digits-only-passport': '按护照号读的，只有数字；如果是身份证，请写全 18 位。',
  'school-missing': '没有写学校。',
  'unknown-school': '学校名册里没有这个名称。',
  'stage-missing': '没有写学段。',
  'unknown-stage': '看不出是哪个学段。',
  'stage-not-in-school': '学校名册里，这所学校没有这个学段。',
  'other-county': '写的是别的县。',
  'duplicate-person': twice,
  'telephone-missing': '没有写手机号码，这位老师要用姓名和身份证绑定。',
  'telephone-characters': '号码里有不该有的字；只写一个号码。',
  'telephone-length': '位数不对：手机是 11 位，座机要带区号。',
  'telephone-prefix': '开头不是手机号段。',
}

const SCHOOL_REASONS: Record<SchoolIssue['code'] | 'code-characters', Reason> = {
  missing: '这一格不能空着。',
  'code-characters': '代码只能用字母、数字和短横，最多 32 位。',
  'duplicate-code': ({ otherRow }) => `代码和第 ${otherRow} 行重复。`,
  'duplicate-name': ({ otherRow }) => `校名和第 ${otherRow} 行重复。`,
  'unknown-stage': '看不出是哪个学段。',
  'unknown-setting': '环境写多媒体、混合或智慧，也可以空着。',
  'unknown-focus-point': '方案里没有这个要点。',
  headcount: '人数要写成数字。',
  location: '经纬度读不出来，例如 119.81 和 28.9。',
  datum: '坐标系写 GCJ-02 或 WGS-84，不写就不知道偏多少。',
}

/** The title of a column; its own name when this app does not know it yet. */
export const columnName = (kind: 'roster' | 'schools', column: string): string => {
  const names: Readonly<Record<string, string>> = kind === 'roster' ? ROSTER_COLUMNS : SCHOOL_COLUMNS
  return names[column] ?? column
}

/** What is wrong with a cell, as a sentence. */
export function reasonText(kind: 'roster' | 'schools', code: string, facts: Facts): string {
  const reasons: Readonly<Record<string, Reason>> = kind === 'roster' ? ROSTER_REASONS : SCHOOL_REASONS
  const reason = reasons[code] ?? `这一格要看一看（${code}）。`
  return typeof reason === 'string' ? reason : reason(facts)
}
