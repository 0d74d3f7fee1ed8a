import { period } from '../../dates'
import type { Period, Phase, PhaseTask } from '../../organisation'
import { clausesOf, sourced } from '../../sourced'

const source = clausesOf('shexian-2020-50')('附件 4')
const EXPERTS = '专家团队'
const MANAGEMENT = '学校管理团队'
const GUIDANCE = '指导团队'
const ALL = '全体参训教师'
const OFFICE = '工程办'
const task = (what: string, participants: readonly string[], organisers: readonly string[]): PhaseTask => ({
  what,
  participants,
  organisers,
})
const phase = (
  number: string,
  id: string,
  name: string,
  when: Period,
  tasks: readonly PhaseTask[],
): Phase => ({
  id,
  number,
  name,
  period: sourced(when, source),
  tasks,
  source,
})

/** 附件 4 as printed: 七 does not exist, 三 and 四 cover the same months, and 五 falls inside them. */
export const phases: readonly Phase[] = [
  phase('一', 'launch', '启动准备', period('2020-09-01', '2020-10-31'), [
    task('制定县级方案、规划', [EXPERTS], [OFFICE]),
    task('全面部署启动；试点校、优秀成果获奖教师做经验介绍', [EXPERTS, MANAGEMENT, GUIDANCE], []),
    task('制定本校能力提升工程2.0实施方案，实行“一校一案”制', [EXPERTS, MANAGEMENT, GUIDANCE], []),
  ]),
  phase('二', 'theory', '理论引领', period('2020-11-01', '2020-11-30'), [
    task('聘请省市专家集中理论引领培训（主分会场视频直播）', [ALL], []),
  ]),
  phase('三', 'training', '培训实施', period('2020-12-01', '2021-04-30'), [
    task('线上学习、校本实践研修', [ALL], []),
    task('线下指导，分组分校巡回指导', [EXPERTS, '参训教师'], []),
    task(
      '组内评比过程性成果、微能力成果，学校信息化团队复评，推出优秀学员',
      [MANAGEMENT, GUIDANCE, '参训教师'],
      [],
    ),
  ]),
  phase('四', 'supervision', '督导评估', period('2020-12-01', '2021-04-30'), [
    task(
      '工程办对学校、教师信息技术应用能力进行审核认定，并深入课堂抽查应用情况',
      ['工程办成员', EXPERTS],
      [OFFICE],
    ),
    task('举办经验交流、案例征集、课例评比等活动', [], []),
  ]),
  phase('五', 'summary', '总结表彰', period('2021-01-01', '2021-01-31'), [
    task('年度总结；表彰先进单位和个人', ['工程办成员'], []),
  ]),
  phase('六', 'advancement', '中期推进', period('2021-05-01', '2021-12-31'), [
    task('举办中期推进会、现场观摩会、专家团队研讨会', ['工程办成员', '各基层单位'], []),
    task(
      '查漏补缺，再次进行全员远程培训；深入指导，打造微能力点、课堂融合课例、校本教研、整校推进案例，推优评先',
      [EXPERTS, MANAGEMENT, GUIDANCE, '参训教师'],
      [],
    ),
  ]),
  phase('八', 'consolidation', '巩固提升', period('2022-01-01', '2022-12-31'), [
    task('深度融合，广泛应用，严格考评，全面提升', [OFFICE], []),
  ]),
]
