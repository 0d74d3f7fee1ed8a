import type { FocusAudience, FocusPoint, FocusStage } from '../../framework'

const all: readonly FocusStage[] = ['preschool', 'primary', 'secondary', 'vocational']
const school: readonly FocusStage[] = ['primary', 'secondary', 'vocational']
const managers: readonly FocusAudience[] = ['managers']
const teachers: readonly FocusAudience[] = ['teachers']
const both: readonly FocusAudience[] = ['managers', 'teachers']

type Row = readonly [id: string, title: string, stages: readonly FocusStage[]]

const field = (
  name: string,
  audience: readonly FocusAudience[],
  rows: readonly Row[],
): readonly FocusPoint[] => rows.map(([id, title, stages]) => ({ id, title, field: name, audience, stages }))

/** 附件 二 分学段关注要点, row by row: preschool (with special education) 13, primary 22, secondary 23, vocational 20. */
export const focusPoints: readonly FocusPoint[] = [
  ...field('数字化规划与治理创新', managers, [
    ['G1', '学校教育信息化规划', all],
    ['G2', '校园信息安全与管理', all],
    ['G3', '新型学习空间建设与应用', all],
    ['G4', '技术支持的校本研修规划与实施', all],
    ['G5', '技术支持的学生综合素质评价', all],
    ['G6', '人工智能时代校(园)数字化改革动向', all],
  ]),
  ...field('教学应用与创新', teachers, [
    ['T1', '数字教学资源获取、开发与应用', all],
    ['T2', '技术支持教学内容呈现创新', all],
    ['T3', '技术支持学生参与方式创新', ['primary', 'secondary']],
    ['T4', '同步在线教学的设计与实施', ['primary', 'secondary']],
    ['T5', '在线课程设计与开发', school],
    ['T6', '混合式教学设计与实施', ['secondary', 'vocational']],
    ['T7', '教学数据收集、分析与应用', school],
    ['T8', '智能技术教学应用', all],
    ['T9', '技术支持的家校(园)协同', all],
  ]),
  ...field('学习应用与创新', teachers, [
    ['L1', '学生数字设备使用习惯培育', ['preschool', 'primary', 'secondary']],
    ['L2', '学生信息安全教育', school],
    ['L3', '学生信息责任与网络道德培育', school],
    ['L4', '学生数字沟通与表达能力培育', school],
    ['L5', '学生数字化学习技能培育', school],
  ]),
  ...field('教师专业发展', both, [
    ['P1', '教师网络空间的构建与应用', school],
    ['P2', '教师数字化学习能力培养', all],
    ['P3', '网络研修的组织与实施', all],
  ]),
]
