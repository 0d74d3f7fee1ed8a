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
  全科: '幼儿园全科',
}

/** `小学数学` → `数学`, `道法` → `道德与法治`; what is not known stays as written. */
export function normaliseSubject(text: string): string {
  const subject = tidySolid(text).replace(/^(学前|小学|初中|高中|中职|幼儿园)(?=.{2})/u, '')
  return FULL_NAMES[subject] ?? subject
}
