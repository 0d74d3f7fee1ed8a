import { tidySolid } from '@/domain/org'

/** Short and old names of subjects; the full ones are those of the curriculum plan of 2022 (义务教育课程方案). */
const FULL_NAMES: Readonly<Record<string, string>> = {
  道法: '道德与法治',
  品德: '道德与法治',
  思品: '道德与法治',
  思想品德: '道德与法治',
  政治: '思想政治',
  思政: '思想政治',
  体育: '体育与健康',
  信息: '信息科技',
  信息技术: '信息科技',
  计算机: '信息科技',
  劳技: '劳动',
  心理: '心理健康',
  综合实践: '综合实践活动',
}

const STAGE_IN_FRONT = /^(学前|小学|初中|高中|中职|幼儿园)/u
/** Subjects before which a stage may stand; 学前教育 of a vocational school is a subject by itself. */
const PLAIN = new Set([
  ...'语文 数学 英语 科学 物理 化学 生物 生物学 历史 地理 音乐 美术 艺术 劳动 历史与社会 通用技术'.split(' '),
  ...Object.keys(FULL_NAMES),
  ...Object.values(FULL_NAMES),
])

/** `小学数学` → `数学`, `道法` → `道德与法治`; what is not known stays as written. */
export function normaliseSubject(text: string): string {
  const written = tidySolid(text)
  const short = written.replace(STAGE_IN_FRONT, '')
  const subject = PLAIN.has(short) ? short : written
  return FULL_NAMES[subject] ?? subject
}
