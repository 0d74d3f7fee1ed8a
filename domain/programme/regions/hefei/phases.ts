import { period } from '../../dates'
import type { Phase } from '../../organisation'
import { clausesOf, sourced } from '../../sourced'

const at = clausesOf('hefei-2021-04')
const AGENCY = '中国教师研修网'

/** 四: three phases; guidance by the experts falls inside the second. */
export const phases: readonly Phase[] = [
  {
    id: 'launch',
    number: '1',
    name: '项目启动期',
    period: sourced(period('2021-05-01', '2021-06-30'), at('四 1')),
    tasks: [
      {
        what: '中小学管理团队和培训指导者集中培训',
        participants: ['学校管理者', '培训指导者', '骨干教师'],
        organisers: [AGENCY],
      },
    ],
    source: at('四 1'),
  },
  {
    id: 'advancement',
    number: '2',
    name: '整校推进期',
    period: sourced(period('2021-06-01', '2021-11-30'), at('四 2')),
    tasks: [
      {
        what: '教师全员网络研修和校本研修',
        participants: ['全员教师'],
        organisers: ['学校管理者', '培训指导者'],
      },
    ],
    source: at('四 2'),
  },
  {
    id: 'expert-guidance',
    number: '2（3）',
    name: '专家团队指导',
    period: sourced(period('2021-09-01', '2021-11-30'), at('四 2（3）')),
    tasks: [{ what: '以片区为主的答疑、观摩指导示范课', participants: ['全员教师'], organisers: [AGENCY] }],
    source: at('四 2（3）'),
  },
  {
    id: 'assessment',
    number: '3',
    name: '测评总结期',
    period: sourced(period('2021-11-01', '2021-12-31'), at('四 3')),
    tasks: [
      { what: '校本应用考核测评', participants: ['全员教师'], organisers: ['合肥市教育局'] },
      { what: '总结提炼项目成果', participants: ['学校管理团队', '培训指导团队'], organisers: ['学校'] },
    ],
    source: at('四 3'),
  },
]
