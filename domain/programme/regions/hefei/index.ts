import { minutes } from '@/domain/shared'
import { nationalPoints } from '../../national-points'
import { clausesOf, inferred, sourced } from '../../sourced'
import type { Programme } from '../../type'
import {
  unprintedAfterClose,
  unprintedEvidenceRule,
  unprintedLogRule,
  unprintedPresencePolicy,
  unprintedStudyRule,
} from '../unprinted'
import { catalogue } from './courses'
import { phases } from './phases'
import { roles } from './rubrics'
import { timetables } from './timetables'

const at = clausesOf('hefei-2021-04')
const caseRule = at('附件 2 之 2')
const study = at('附件 2 之 1')
const GIGABYTE = 1_000_000_000

/** Hefei 合肥: plan of 2021-04. Points per role; 60 hours and 20 credits of evidence beside them. */
export const hefei = {
  id: 'hefei',
  region: { name: '合肥市', level: 'city' },
  title: '2021年合肥市中小学教师信息技术应用能力提升工程2.0专题培训项目实施方案',
  version: 1,
  documents: [
    {
      id: 'hefei-2021-04',
      title: '2021年合肥市中小学教师信息技术应用能力提升工程2.0专题培训项目实施方案',
      issued: '2021-04',
    },
  ],
  roles,
  presencePolicy: unprintedPresencePolicy(at('四 1')),
  evidence: unprintedEvidenceRule(at('四 3')),
  logRule: unprintedLogRule(at('四 2')),
  studyRule: {
    ...unprintedStudyRule(study),
    selfTest: sourced('required', study),
  },
  afterClose: unprintedAfterClose(at('四 2')),
  participation: {
    stages: sourced(['primary', 'junior', 'senior'], at('二')),
    inService: sourced(true, at('二')),
    onPayroll: sourced(true, at('二')),
    teachingCertificate: sourced(true, at('二')),
  },
  responsibilities: [
    { task: 'administration', body: 'city-office', source: at('五（一）') },
    { task: 'training', body: 'agency', source: at('五（一）') },
    { task: 'expert-guidance', body: 'agency', source: at('四 2（3）') },
    { task: 'school-based-study', body: 'management-team', source: at('四 2（2）①') },
    { task: 'joint-school-based-study', body: 'district-lead-school', source: at('四 2（2）②') },
  ],
  phases,
  capability: nationalPoints(sourced(true, at('四 3、附件 1'))),
  teachingCase: {
    videoAtLeastMinutes: sourced(minutes(15), caseRule),
    videoAtMostMinutes: sourced(minutes(40), caseRule),
    videoAtMostBytes: inferred(GIGABYTE, caseRule, 'gigabyte-decimal-or-binary-not-printed'),
  },
  catalogue,
  outcomes: [
    { id: 'school-plans', name: '提升工程2.0整校推进方案集', form: 'document' },
    { id: 'group-activity-plans', name: '学科校本教研活动方案集', form: 'document-and-picture' },
    { id: 'personal-plans', name: '优秀个人研修计划集', form: 'document' },
    { id: 'teaching-cases', name: '学科教学示范案例集', form: 'document-and-video' },
    {
      id: 'one-lesson-several-points-cases',
      name: '“一课多点”学科教学示范案例集',
      form: 'document-and-video',
    },
    { id: 'expert-guidance-videos', name: '专家指导视频库', form: 'video' },
  ],
  timetables,
  studyModes: [
    { id: 'own-school', ledBy: '校级管理团队', arrangedBy: '学校', source: at('四 2（2）①') },
    { id: 'district-lead-school', ledBy: '片区引领校', arrangedBy: '教育主管部门', source: at('四 2（2）②') },
  ],
  sessionModes: sourced(['onsite', 'self-paced'], at('四')),
} satisfies Programme
