import { credits, minutes } from '@/domain/shared'
import { clausesOf, inferred, sourced } from '../../sourced'
import type { Programme } from '../../type'
import {
  unprintedAfterClose,
  unprintedEvidenceRule,
  unprintedLogRule,
  unprintedPresencePolicy,
  unprintedStudyRule,
} from '../unprinted'
import { focusPoints } from './focus-points'
import { phases } from './phases'

const at = clausesOf('zhejiang-2021-8')
const onsite = at('三（五）')

/** Zhejiang 浙江: whole-school advancement guide (revised), 2021-10-29. 50 credits. */
export const zhejiang = {
  id: 'zhejiang',
  region: { name: '浙江省', level: 'province' },
  title: '浙江省中小学教师信息技术应用能力提升工程2.0整校推进实施指南（修订）',
  version: 1,
  documents: [
    {
      id: 'zhejiang-2021-8',
      title: '关于印发《浙江省中小学教师信息技术应用能力提升工程2.0整校推进实施指南（修订）》的通知',
      number: '浙工程办函〔2021〕8号',
      issued: '2021-10-29',
    },
  ],
  roles: {
    trainee: {
      headline: {
        unit: 'credits',
        required: sourced(credits(50), onsite),
        outOf: sourced(credits(50), onsite),
      },
      components: [
        {
          id: 'online-study',
          name: '网络研修',
          unit: 'credits',
          minimum: inferred(credits(17), onsite, 'online-credits-not-printed'),
          maximum: inferred(credits(17), onsite, 'online-credits-not-printed'),
          counts: [
            {
              kinds: ['online-study'],
              conversion: {
                by: 'threshold',
                minutes: sourced(minutes(900), onsite),
                gives: inferred(credits(17), onsite, 'online-credits-not-printed'),
                below: inferred('nothing', onsite, 'online-study-below-900-minutes-earns-nothing'),
              },
            },
          ],
          inHeadline: true,
          source: onsite,
        },
        {
          id: 'onsite-training',
          name: '线下集中培训',
          unit: 'credits',
          minimum: sourced(credits(8), onsite),
          maximum: sourced(credits(8), onsite),
          counts: [{ kinds: ['onsite-training'], conversion: { by: 'stated' } }],
          inHeadline: true,
          source: onsite,
        },
        {
          id: 'school-based-practice',
          name: '校本应用实践',
          unit: 'credits',
          minimum: sourced(credits(25), onsite),
          counts: [
            {
              kinds: ['application-practice', 'school-based-study', 'evidence-certified'],
              conversion: { by: 'stated' },
            },
          ],
          inHeadline: true,
          source: onsite,
        },
      ],
      pass: sourced('all', onsite),
    },
  },
  presencePolicy: unprintedPresencePolicy(onsite),
  evidence: unprintedEvidenceRule(onsite),
  logRule: unprintedLogRule(onsite),
  studyRule: unprintedStudyRule(onsite),
  afterClose: unprintedAfterClose(onsite),
  participation: {
    stages: sourced(['preschool', 'primary', 'junior', 'senior', 'vocational', 'special'], at('一、附件 二')),
  },
  responsibilities: [
    { task: 'regional-plan', body: 'county-leading-group', source: at('三（一）') },
    { task: 'local-training-team', body: 'county-leading-group', source: at('三（二）') },
    { task: 'management-team-training', body: 'agency', source: at('三（三）') },
    { task: 'onsite-training', body: 'agency', source: onsite },
    { task: 'school-based-practice', body: 'management-team', source: onsite },
    { task: 'trainee-assessment', body: 'agency', source: at('三（七）') },
    {
      task: 'school-evaluation',
      body: 'province-technology-centre',
      source: at('三（七）、表 1'),
      inferred: true,
      note: 'school-evaluation-table-adds-the-county',
    },
    { task: 'agency-evaluation', body: 'province-office', source: at('三（七）') },
  ],
  phases,
  cohorts: {
    count: sourced(3, at('三（一）')),
    fromMonth: sourced(9, at('三（一）')),
    untilMonth: sourced(6, at('三（一）')),
    firstYear: inferred(null, at('三（一）'), 'cohort-years-not-printed'),
  },
  teamRule: {
    minimum: sourced(3, at('三（三）')),
    maximumPercentOfStaff: sourced(5, at('三（三）')),
    mustInclude: sourced(['principal'], at('三（三）')),
    positions: sourced(['principal', 'deputy-principal', 'middle-manager'], at('三（三）')),
    whenBoundsContradict: inferred('minimum-wins', at('三（三）'), 'team-bounds-contradict-below-60-staff'),
  },
  classRule: {
    cap: sourced(90, onsite),
    capIsHard: inferred(true, onsite, 'class-cap-is-in-principle'),
    soloFrom: sourced(50, onsite),
    countedAs: inferred('trainees', onsite, 'headcount-not-defined'),
    splitOverCap: inferred('balanced', onsite, 'schools-over-the-cap-not-mentioned'),
  },
  focus: {
    points: focusPoints,
    minimumPerGroup: sourced(2, at('三（四）')),
    ownPointsAllowed: sourced(true, at('附件 一 5')),
    themeMustBeFocusPoint: sourced(true, onsite),
    source: at('附件 二'),
  },
  sessionModes: sourced(['onsite', 'self-paced'], onsite),
} satisfies Programme
