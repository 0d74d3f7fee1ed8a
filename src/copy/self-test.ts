import type { Dimension } from '@/domain/programme'

const DIMENSIONS: Readonly<Record<Dimension, string>> = {
  'learner-analysis': '学情分析',
  'teaching-design': '教学设计',
  'learning-guidance': '学法指导',
  assessment: '学业评价',
}

export const selfTestCopy = {
  title: '自测诊断',
  intro: '每题选最像您现在的做法。结果给您自己看，不评合格不合格。',
  toConfirm: '文件没有印自测题，这套题是先拟的，待县里确认。',
  rule: { required: '方案要求做一次，交了就记上。', offered: '方案没有要求，自愿做。' },
  dimension: (dimension: Dimension) => DIMENSIONS[dimension],
  number: (place: number, of: number) => `${place} / ${of}`,
  left: (count: number) => `还有 ${count} 题，选过的已存在本机`,
  ready: '都答完了',
  unsaved: '本机存满了，退出会丢，请先交',
  submit: '交自测',
  result: '上次的结果',
  takenAt: (when: string) => `${when} 交的`,
  share: (has: number, outOf: number) => `${has} / ${outOf}`,
  weakest: (names: readonly string[]) => `先从${names.join('、')}做起，这里离满分最远。`,
  even: '四个方面都到了最高一档。',
  points: '可以选的能力点',
  courses: '可以学的课程',
  noPoints: '这个方案没有列能力点，结果里不推荐。',
  again: '再测一次',
  againNote: '再测会另存一份，已经记上的不变。',
  toPlan: '写个人研修计划',
} as const
