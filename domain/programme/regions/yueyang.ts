import { hours, minutes } from '@/domain/shared'
import { day } from '../dates'
import { nationalPoints } from '../national-points'
import type { Component, Conversion } from '../recognition'
import { clausesOf, inferred, sourced } from '../sourced'
import type { Programme } from '../type'
import {
  unprintedAfterClose,
  unprintedLogRule,
  unprintedPresencePolicy,
  unprintedStudyRule,
} from './unprinted'

const at = clausesOf('yueyang-2021-8')
const model = at('四')

/** 80 学时计80学分: one credit is one hour here, so either may be stated. 45 minutes to the hour is ours. */
const stated: Conversion = {
  by: 'stated',
  alsoIn: sourced('credits', model),
  minutesPerHour: inferred(minutes(45), model, 'minutes-of-an-hour-not-printed'),
}

const part = (
  id: string,
  name: string,
  amount: number,
  kinds: Component['counts'][number]['kinds'],
): Component => ({
  id,
  name,
  unit: 'hours',
  minimum: sourced(hours(amount), model),
  maximum: inferred(hours(amount), model, 'surplus-not-mentioned'),
  counts: [{ kinds, conversion: stated }],
  inHeadline: true,
  source: model,
})

/** Yueyang 岳阳: notice of 2021-05-18. 80 hours = 80 credits. */
export const yueyang = {
  id: 'yueyang',
  region: { name: '岳阳市', level: 'city' },
  title: '2021年岳阳市中小学（幼儿园）教师信息技术应用能力提升工程2.0培训',
  version: 1,
  documents: [
    {
      id: 'yueyang-2021-8',
      title: '关于组织开展2021年岳阳市中小学（幼儿园）教师信息技术应用能力提升工程2.0培训的通知',
      number: '岳教体办通〔2021〕8号',
      issued: '2021-05-18',
    },
  ],
  roles: {
    trainee: {
      headline: {
        unit: 'hours',
        required: sourced(hours(80), model),
        outOf: sourced(hours(80), model),
      },
      components: [
        part('blended-workshop', '工作坊混合式研修', 60, [
          'workshop-study',
          'onsite-training',
          'live-online-training',
          'online-study',
        ]),
        part('school-based-study', '校本研修', 10, ['school-based-study']),
        part('application-assessment', '校本应用考核', 10, ['application-assessment', 'evidence-certified']),
      ],
      pass: inferred('all', model, 'pass-mark-of-the-assessment-not-printed'),
    },
  },
  // 校本应用考核 counts ten hours, and nothing says what is handed in for it.
  capability: nationalPoints(inferred(true, model, 'capability-points-from-the-national-standard')),
  presencePolicy: unprintedPresencePolicy(model),
  logRule: unprintedLogRule(model),
  studyRule: {
    ...unprintedStudyRule(model),
    planFields: inferred(
      ['goal', 'points', 'schedule', 'note'],
      at('附件 2 八'),
      'personal-plan-from-the-school-table',
    ),
  },
  afterClose: unprintedAfterClose(model),
  participation: {
    stages: sourced(['preschool', 'primary', 'junior', 'senior'], at('二、附件 3')),
  },
  necessaryFor: sourced(
    ['职务晋升', '教师聘用', '特级教师评审', '教师资格认定', '教师资格定期注册'],
    at('五'),
  ),
  responsibilities: [
    { task: 'administration', body: 'city-office', source: at('一') },
    { task: 'county-coordination', body: 'county-office', source: at('一') },
    { task: 'training-and-assessment-coordination', body: 'city-development-centre', source: at('一') },
    { task: 'training-of-city-direct-schools', body: 'city-development-centre', source: at('一') },
    {
      task: 'training-of-the-six-districts',
      body: 'city-development-centre',
      source: at('一'),
      inferred: true,
      note: 'six-districts-not-listed',
    },
    { task: 'online-stage-of-every-county', body: 'city-development-centre', source: at('一') },
    { task: 'county-training', body: 'county-training-school', source: at('一') },
    {
      task: 'training-of-pilot-counties',
      body: 'province-office',
      source: at('一'),
      inferred: true,
      note: 'pilot-counties-overlap-with-county-training',
    },
    { task: 'school-based-study', body: 'school', source: at('一') },
  ],
  deadlines: [
    {
      id: 'annexes-1-to-3',
      on: sourced(day('2021-05-30'), at('三、附件 3')),
      dayIncluded: inferred(true, at('三、附件 3'), 'deadline-before-in-body-until-in-annex'),
      documents: ['附件1', '附件2', '附件3'],
    },
  ],
  coverage: [
    ...['subject-expert-team', 'technology-expert-team'].map((id) => ({
      id,
      by: sourced(day('2021-12-31'), at('二')),
      level: 'city' as const,
      counts: 'deed' as const,
      measure: 'done' as const,
      atLeast: sourced(1, at('二')),
    })),
    {
      id: 'city-pilot-schools',
      by: sourced(day('2021-12-31'), at('二')),
      level: 'city',
      counts: 'schools',
      measure: 'count',
      atLeast: sourced(2, at('二')),
    },
    {
      id: 'county-training-team',
      by: sourced(day('2021-12-31'), at('二')),
      level: 'county',
      counts: 'deed',
      measure: 'done',
      atLeast: sourced(1, at('二')),
    },
    {
      id: 'school-management-teams',
      by: sourced(day('2021-12-31'), at('二')),
      level: 'county',
      counts: 'schools',
      measure: 'percent',
      atLeast: inferred(100, at('二'), 'share-of-school-teams-not-printed'),
    },
    {
      id: 'county-pilot-schools',
      by: sourced(day('2021-12-31'), at('二')),
      level: 'county',
      counts: 'schools',
      measure: 'count',
      atLeast: inferred(2, at('二'), 'whether-a-kindergarten-counts-as-pilot-school'),
    },
    {
      id: 'all-teachers',
      by: sourced(day('2023-12-31'), at('二')),
      level: 'county',
      counts: 'people',
      measure: 'percent',
      atLeast: sourced(100, at('二')),
    },
  ],
} satisfies Programme
