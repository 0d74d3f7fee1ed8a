import type { Setting } from '@/domain/org'
import type { CapabilityFramework, CapabilityPoint, Dimension } from '../../framework'
import { clausesOf, inferred } from '../../sourced'

const at = clausesOf('hefei-2021-04')
const source = at('附件 1 能力点课程群')

/** The document lists the points without their environment; A, B, C are the national standard's three. */
const settingOfSeries = { A: 'multimedia', B: 'blended', C: 'smart' } as const satisfies Record<
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
    setting: settingOfSeries[seriesOf(id)],
  }))

function seriesOf(id: Row[0]): 'A' | 'B' | 'C' {
  if (id.startsWith('A')) return 'A'
  return id.startsWith('B') ? 'B' : 'C'
}

/** 30 points in four dimensions: 2 学情分析, 7 教学设计, 14 学法指导, 7 学业评价. */
export const capability: CapabilityFramework = {
  points: [
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
  ],
  settingOfSeries: inferred(settingOfSeries, source, 'settings-from-the-national-standard'),
  creditsPerPoint: inferred(null, at('四 3'), 'credits-per-capability-point-not-printed'),
  source,
}
