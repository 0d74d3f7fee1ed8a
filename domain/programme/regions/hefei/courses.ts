import type { Course, CourseCatalogue, CourseGroup } from '../../catalogue'
import { NATIONAL_POINTS } from '../../national-points'
import { clausesOf, sourced } from '../../sourced'

const source = clausesOf('hefei-2021-04')('附件 1')

type Row = readonly [id: string, title: string, themes: readonly string[]]

const group = (name: CourseGroup, form: Course['form'], rows: readonly Row[]): readonly Course[] =>
  rows.map(([id, title, themes]) => ({ id, title, group: name, themes, form }))

/** 思政课程群. Two titles are printed under two themes each; they are one course, whose minutes count once. */
const ideology = group('ideology', 'micro-course-and-text', [
  ['ideology-1', '学科育德的途径与方法', ['师德教育', '教改前沿']],
  ['ideology-2', '《教师职业行为十项准则》解读', ['师德教育']],
  ['ideology-3', '“四有”好老师的使命与担当', ['师德教育']],
  ['ideology-4', '全国教育大会精神解读', ['课程思政', '教改前沿']],
  ['ideology-5', '社会主义核心价值观教育', ['课程思政']],
  ['ideology-6', '《关于深化教育教学改革全面提高义务教育质量的意见》解读', ['教改前沿']],
  ['ideology-7', '习近平新时代中国特色社会主义思想', ['习近平新时代中国特色社会主义思想']],
])

/** 通识课程群 */
const general = [
  ...group('general', 'micro-course-and-text', [
    ['general-1', '提升工程2.0政策解读课程', ['把握前沿']],
    ['general-2', '人工智能对教育的影响系列课程', ['把握前沿']],
    ['general-3', '教育大数据系列课程', ['把握前沿']],
    ['general-4', '虚拟现实在教育教学中的应用系列课程', ['把握前沿']],
    ['general-5', '学校信息化建设的规划与设计系列课程', ['学校信息化建设']],
    ['general-6', '学校信息化建设的组织与实施系列课程', ['学校信息化建设']],
    ['general-7', '学校信息化建设评价系列课程', ['学校信息化建设']],
    ['general-8', '信息技术与教学的融合创新系列课程', ['学校信息化建设']],
    ['general-9', '在线教学系列课程', ['在线教学']],
    ['general-10', '信息技术支持下的教研活动的组织与实施系列课程', ['在线教研']],
    ['general-11', '信息技术支持下的校本研修案例课程', ['在线教研']],
  ]),
  ...group('general', 'micro-course', [
    ['general-12', '合肥市提升工程2.0能力点解读课程', ['能力点解读']],
    ['general-13', '合肥市提升工程2.0能力点应用软件案例课程', ['能力点应用软件']],
  ]),
]

const themeOfDimension = {
  'learner-analysis': '信息技术支持下的学情分析',
  'teaching-design': '信息技术支持下的教学设计',
  'learning-guidance': '信息技术支持下的学法指导',
  assessment: '信息技术支持下的学业评价',
} as const

/** 能力点课程群: one course per capability point. */
const capabilityCourses = NATIONAL_POINTS.map(
  (point): Course => ({
    id: `capability-${point.id}`,
    title: point.title,
    group: 'capability',
    themes: [themeOfDimension[point.dimension]],
    form: 'micro-course-and-text',
  }),
)

export const catalogue: CourseCatalogue = {
  courses: [...ideology, ...general, ...capabilityCourses],
  minutesCountOnce: sourced(true, source),
  source,
}
