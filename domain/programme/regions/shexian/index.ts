import { hours, minutes } from '@/domain/shared'
import { day } from '../../dates'
import { nationalPoints } from '../../national-points'
import { clausesOf, inferred, sourced } from '../../sourced'
import type { Programme } from '../../type'
import {
  unprintedAfterClose,
  unprintedLogRule,
  unprintedPresencePolicy,
  unprintedStudyRule,
} from '../unprinted'
import { phases } from './phases'

const at = clausesOf('shexian-2020-50')
const goal = at('二')

const stated = {
  by: 'stated',
  minutesPerHour: inferred(minutes(45), goal, 'minutes-of-an-hour-not-printed'),
} as const

/** She County 涉县: plan of 2020-12-10. At least 50 hours, of which at least 25 of practical application. */
export const shexian = {
  id: 'shexian',
  region: { name: '涉县', level: 'county' },
  title: '涉县中小学教师信息技术应用能力提升工程2.0实施方案',
  version: 1,
  documents: [
    {
      id: 'shexian-2020-50',
      title: '关于印发《涉县中小学教师信息技术应用能力提升工程2.0实施方案》的通知',
      number: '涉教体〔2020〕50号',
      issued: '2020-12-10',
    },
  ],
  roles: {
    trainee: {
      headline: {
        unit: 'hours',
        required: inferred(hours(50), goal, 'per-programme-or-per-year-not-printed'),
        outOf: sourced(hours(50), goal),
      },
      components: [
        {
          id: 'study',
          name: '培训学习',
          unit: 'hours',
          counts: [
            { kinds: ['onsite-training', 'live-online-training', 'online-study'], conversion: stated },
          ],
          inHeadline: true,
          source: goal,
        },
        {
          id: 'practical-application',
          name: '实践应用',
          unit: 'hours',
          minimum: sourced(hours(25), goal),
          counts: [
            { kinds: ['application-practice', 'school-based-study'], conversion: stated },
            {
              kinds: ['evidence-certified'],
              conversion: {
                ...stated,
                alsoIn: inferred('credits', at('四（二）'), 'credit-of-a-point-taken-as-an-hour'),
              },
            },
          ],
          inHeadline: true,
          source: goal,
        },
      ],
      pass: sourced('all', goal),
    },
  },
  presencePolicy: unprintedPresencePolicy(goal),
  logRule: unprintedLogRule(goal),
  studyRule: unprintedStudyRule(goal),
  afterClose: unprintedAfterClose(goal),
  participation: {
    stages: inferred(
      ['preschool', 'primary', 'junior', 'senior'],
      goal,
      'kindergartens-named-in-one-sentence-only',
    ),
    inService: sourced(true, goal),
    exemptIfRetiredBefore: inferred(day('2022-12-31'), goal, 'retirement-on-the-day-itself-not-defined'),
  },
  necessaryFor: sourced(
    [
      '职称评定',
      '评优评先',
      '表彰奖励',
      '省级特级教师',
      '名师',
      '骨干教师',
      '市级特级教师',
      '市级骨干教师（含县）',
    ],
    at('五（三）'),
  ),
  responsibilities: [
    { task: 'administration', body: 'county-leading-group', source: at('三（二）1') },
    { task: 'school-plan-and-school-based-study', body: 'school', source: at('三（二）2') },
    { task: 'review-and-filing-of-school-plans', body: 'county-office', source: at('三（三）') },
    { task: 'peer-review', body: 'trainees', source: at('四（二）') },
    { task: 're-review', body: 'management-team', source: at('四（二）') },
    {
      task: 'certification',
      body: 'county-experts',
      source: at('四（二）、附件 4'),
      inferred: true,
      note: 'certification-by-experts-in-text-by-office-in-schedule',
    },
  ],
  phases,
  deadlines: [
    {
      id: 'school-plan-and-team-lists',
      on: inferred(day('2020-12-28'), at('通知'), 'school-plan-date-differs-from-schedule'),
      dayIncluded: inferred(true, at('通知'), 'deadline-day-not-defined'),
      documents: ['实施方案', '学校管理和指导团队名单'],
    },
  ],
  // 微能力成果 are judged in two environments, and no points are listed.
  capability: nationalPoints(inferred(true, at('四（二）'), 'capability-points-from-the-national-standard')),
  assessment: {
    outcomes: sourced(['process', 'capability'], at('四（二）')),
    settings: sourced(['multimedia', 'blended'], at('四（二）')),
  },
  sessionModes: sourced(['onsite', 'live', 'self-paced'], at('附件 4')),
} satisfies Programme
