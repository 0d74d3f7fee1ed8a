import type { Setting } from '@/domain/org'
import type { CapabilityFramework, CapabilityPoint, Dimension } from './framework'
import { inferred } from './sourced'
import type { Programme } from './type'

/** The three environments of the national standard, which the letter of a point names. */
const SETTING_OF_SERIES = { A: 'multimedia', B: 'blended', C: 'smart' } as const satisfies Record<
  'A' | 'B' | 'C',
  Setting
>

type Row = readonly [id: `${'A' | 'B' | 'C'}${number}`, title: string, printed?: string]

const dimension = (name: Dimension, rows: readonly Row[]): readonly CapabilityPoint[] =>
  rows.map(([id, title, printed]) => ({
    id,
    title,
    ...(printed === undefined ? {} : { printed }),
    dimension: name,
    setting: SETTING_OF_SERIES[seriesOf(id)],
  }))

function seriesOf(id: Row[0]): 'A' | 'B' | 'C' {
  if (id.startsWith('A')) return 'A'
  return id.startsWith('B') ? 'B' : 'C'
}

/**
 * The 30 points of the national standard in four dimensions: 2 学情分析, 7 教学设计, 14 学法指导, 7 学业评价. Of the documents that we have,
 * Hefei's prints them, without their environment.
 */
export const NATIONAL_POINTS: readonly CapabilityPoint[] = [
  ...dimension('learner-analysis', [
    ['A1', '技术支持的学情分析'],
    ['B1', '技术支持的测验与练习'],
  ]),
  ...dimension('teaching-design', [
    ['A2', '数字教育资源获取与评价'],
    ['A3', '演示文稿设计与制作'],
    ['A4', '数字教育资源管理'],
    ['B2', '微课程设计与制作'],
    ['B3', '探究型学习活动设计'],
    ['C1', '跨学科学习活动设计'],
    ['C2', '创造真实学习情境'],
  ]),
  ...dimension('learning-guidance', [
    ['A5', '技术支持的课堂导入'],
    ['A6', '技术支持的课堂讲授'],
    ['A7', '技术支持的总结提升'],
    ['A8', '技术支持的方法指导', '技术与支持的方法指导'],
    ['A9', '学生信息道德培养'],
    ['A10', '学生信息安全意识培养'],
    ['B4', '技术支持的发现与解决问题'],
    ['B5', '学习小组的组织与管理'],
    ['B6', '技术支持的展示交流'],
    ['B7', '家校交流与合作'],
    ['B8', '公平管理技术资源', '公共管理技术资源'],
    ['C3', '创新解决问题的方法'],
    ['C4', '支持学生创造性表达与展示'],
    ['C5', '基于数据的个别化辅导'],
  ]),
  ...dimension('assessment', [
    ['A11', '评价量规设计与应用'],
    ['A12', '评价数据的伴随性采集'],
    ['A13', '数据可视化呈现与解读'],
    ['B9', '自评与互评活动的设计与组织'],
    ['B10', '档案袋评价'],
    ['C6', '应用数据分析模型'],
    ['C7', '创建数据分析微模型'],
  ]),
]

/** The 30 points as a programme takes them; `asksEvidence` says where, and whether its document lists them. */
export const nationalPoints = (asksEvidence: CapabilityFramework['asksEvidence']): CapabilityFramework => ({
  points: NATIONAL_POINTS,
  asksEvidence,
  settingOfSeries: inferred(SETTING_OF_SERIES, asksEvidence.source, 'settings-from-the-national-standard'),
  creditsPerPoint: inferred(null, asksEvidence.source, 'credits-per-capability-point-not-printed'),
})

/** The points in the environments that the programme assesses; all where it names none. */
export function pointsInScope({
  capability,
  assessment,
}: Pick<Programme, 'capability' | 'assessment'>): readonly CapabilityPoint[] {
  const points = capability?.points ?? []
  return assessment ? points.filter(({ setting }) => assessment.settings.value.includes(setting)) : points
}
