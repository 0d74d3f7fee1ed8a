import type { Dimension } from '@/domain/programme'

/** Hefei's four dimensions of capability points. */
export const DIMENSION_NAMES: Readonly<Record<Dimension, string>> = {
  'learner-analysis': '学情分析',
  'teaching-design': '教学设计',
  'learning-guidance': '学法指导',
  assessment: '学业评价',
}
