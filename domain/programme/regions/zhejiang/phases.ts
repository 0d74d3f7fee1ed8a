import type { Phase } from '../../organisation'
import { clausesOf } from '../../sourced'

const at = clausesOf('zhejiang-2021-8')
const task = (what: string, participants: readonly string[], organisers: readonly string[]) => ({
  what,
  participants,
  organisers,
})
const MANAGEMENT = '校级管理团队'
const AGENCY = '培训机构'
const COUNTY = '县（市、区）提升工程领导小组'

/** 表 1: tasks, participants and organisers of the four phases; no dates are printed beyond the school year. */
export const phases: readonly Phase[] = [
  {
    id: 'preparation',
    number: '1',
    name: '前期准备',
    tasks: ['省级培训团队培训', '县（市、区）管理团队培训', '提升工程2.0区域推进方案规划'].map((what) =>
      task(
        what,
        ['当地主管部门', '管理团队', '培训团队'],
        ['省提升工程领导小组办公室', '省提升工程实施指导办公室'],
      ),
    ),
    source: at('表 1'),
  },
  {
    id: 'management-team-training',
    number: '2',
    name: '校级管理团队培训（项目规划）',
    tasks: ['组建校级管理团队', '校级管理团队集中培训', '整校推进方案规划与设计'].map((what) =>
      task(what, [MANAGEMENT, '培训者'], [COUNTY, AGENCY]),
    ),
    source: at('表 1'),
  },
  {
    id: 'implementation',
    number: '3',
    name: '项目实施',
    tasks: [
      task('依据方案有序组织提升工程2.0整校推进工作', ['学校教师'], [MANAGEMENT, AGENCY]),
      task('适时组织开展阶段经验总结与成果展示', ['学校教师'], [MANAGEMENT, AGENCY]),
      task('全程提供项目推进、应用实践指导与服务', ['校内外培训者', '管理服务人员'], [MANAGEMENT, AGENCY]),
    ],
    source: at('表 1'),
  },
  {
    id: 'assessment',
    number: '4',
    name: '考核评价',
    tasks: [
      task('学校归档、整理整校推进研修成果', [MANAGEMENT], [MANAGEMENT, AGENCY]),
      task('参训教师过程考评和最终考评', ['参训教师'], [AGENCY, COUNTY]),
      task('整校推进绩效评价', ['以校为单位'], ['省教育技术中心', COUNTY]),
    ],
    source: at('表 1'),
  },
]
