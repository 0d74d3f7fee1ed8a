import { day, period } from '../dates'
import { clausesOf, inferred, sourced } from '../sourced'
import type { Programme } from '../type'
import {
  unprintedAfterClose,
  unprintedLogRule,
  unprintedPresencePolicy,
  unprintedStudyRule,
} from './unprinted'

const at = clausesOf('liaoning-2021-12-08')
const who = at('二（一）')
const schools = at('二（二）')
const held = at('四')

/** Liaoning 辽宁: notice of 2021-12-08. It has no hours, no credits and no pass rule, and none is borrowed. */
export const liaoning = {
  id: 'liaoning',
  region: { name: '辽宁省', level: 'province' },
  title: '辽宁省中小学教师信息技术应用能力提升工程2.0“项目办管理团队培训”及“整校推进示范校全员培训”',
  version: 1,
  documents: [
    {
      id: 'liaoning-2021-12-08',
      title:
        '关于开展辽宁省中小学教师信息技术应用能力提升工程2.0“项目办管理团队培训”及“整校推进示范校全员培训”的通知',
      issued: '2021-12-08',
    },
  ],
  roles: {
    trainee: {
      headline: { unit: 'none', source: held },
      components: [],
      pass: inferred('undefined', held, 'no-hours-credits-or-pass-rule-printed'),
    },
  },
  presencePolicy: unprintedPresencePolicy(held),
  logRule: unprintedLogRule(held),
  studyRule: unprintedStudyRule(held),
  afterClose: unprintedAfterClose(held),
  participation: {
    stages: sourced(['primary', 'junior', 'senior'], schools),
  },
  responsibilities: [
    { task: 'training', body: 'province-office', source: at('六') },
    { task: 'regional-organisation', body: 'city-office', source: at('六') },
  ],
  phases: [
    {
      id: 'training',
      number: '四',
      name: '分期次培训',
      period: sourced(period('2021-12-01', '2021-12-31'), held),
      tasks: [
        { what: '项目办管理团队培训', participants: ['项目管理员'], organisers: ['辽宁教育学院'] },
        { what: '整校推进示范校全员培训', participants: ['示范校全员教师'], organisers: ['辽宁教育学院'] },
      ],
      source: held,
    },
  ],
  deadlines: [
    {
      id: 'annexes-1-to-4',
      on: sourced(day('2021-12-14'), at('六')),
      dayIncluded: inferred(true, at('六'), 'deadline-day-not-defined'),
      documents: ['附件1', '附件2', '附件3', '附件4'],
    },
  ],
  quotas: {
    managers: {
      city: sourced(20, who),
      'demonstration-zone': sourced(3, who),
      'province-school': sourced(1, who),
    },
    managersInAll: inferred(300, who, 'numbers-of-cities-and-schools-not-printed'),
    demonstrationSchools: {
      city: sourced(4, schools),
      'demonstration-zone': sourced(2, schools),
      'province-school': sourced(1, schools),
    },
    fewerAllowed: inferred(true, who, 'whether-fewer-are-allowed-not-printed'),
  },
  demonstration: {
    conditions: sourced(
      ['features', 'base', 'leadership', 'teachers-level', 'school-study-mechanism'],
      schools,
    ),
    stages: sourced(['primary', 'junior', 'senior'], at('二（二）1')),
    settings: sourced(['multimedia', 'blended', 'smart'], at('二（二）2')),
    teachersAbout: sourced(100, at('二（二）3')),
    teachersTolerance: inferred(20, at('二（二）3'), 'tolerance-of-about-100-teachers-not-printed'),
  },
  sessionModes: sourced(['live', 'self-paced', 'onsite'], held),
  feeForTrainees: sourced(false, at('五')),
} satisfies Programme
