import { credits, hours, minutes, points } from '@/domain/shared'
import type { EventKind } from '../../event-kinds'
import type { Component, Conversion, PassRateBand, RoleRules } from '../../recognition'
import { clausesOf, inferred, type Source, sourced } from '../../sourced'

const at = clausesOf('hefei-2021-04')
const trainee = at('附件 2 之 1')
const leader = at('附件 2 之 2')
const administrator = at('附件 2 之 3')

const line = (
  source: Source,
  id: string,
  name: string,
  most: number,
  kind: EventKind,
  conversion: Conversion,
): Component => ({
  id,
  name,
  unit: 'points',
  maximum: sourced(points(most), source),
  counts: [{ kinds: [kind], conversion }],
  inHeadline: true,
  source,
})
const each = (source: Source, gives: number): Conversion => ({
  by: 'each',
  gives: sourced(points(gives), source),
})
const judged: Conversion = { by: 'stated' }

/** Only stated hours count: the document prints no conversion from the minutes or hours of the rubric (`note`). */
const hoursOf = (
  source: Source,
  id: string,
  name: string,
  least: number,
  kind: EventKind,
  note: string,
): Component => ({
  id,
  name,
  unit: 'hours',
  minimum: sourced(hours(least), source),
  counts: [{ kinds: [kind], conversion: { by: 'stated', minutesPerHour: inferred(null, source, note) } }],
  inHeadline: false,
  source,
})

/** Bands overlap as printed (80%-95%, 95% 以上): the lower edge belongs to the higher band. */
const passRateBands: readonly PassRateBand[] = [
  { fromPercent: 95, gives: points(10) },
  { fromPercent: 80, gives: points(8) },
  { fromPercent: 60, gives: points(6) },
  { fromPercent: 50, gives: points(4) },
  { fromPercent: 0, gives: points(0) },
]

const noPassMark = (source: Source) => inferred('undefined' as const, source, 'pass-mark-not-printed')

/** 教师学员: 10 + 5 + 30 + 5 + 20 = 70 points; hours and credits stand beside them and are never added. */
const traineeRules: RoleRules = {
  headline: { unit: 'points', outOf: sourced(points(70), trainee) },
  components: [
    line(trainee, 'self-test', '自测诊断', 10, 'self-test', each(trainee, 10)),
    line(trainee, 'personal-plan', '提交个人研修计划', 5, 'personal-plan', each(trainee, 5)),
    line(trainee, 'courses', '观看网络课程', 30, 'online-study', {
      by: 'threshold',
      minutes: sourced(minutes(600), trainee),
      gives: sourced(points(30), trainee),
      below: inferred('proportional', trainee, 'points-below-600-minutes-not-printed'),
    }),
    line(trainee, 'discussion', '参与线上讨论活动', 5, 'online-discussion', each(trainee, 5)),
    line(trainee, 'school-based-study', '参与线下校本教研', 20, 'study-judged', judged),
    hoursOf(
      at('三'),
      'online-hours',
      '网络研修学时',
      30,
      'online-study',
      'no-conversion-of-600-minutes-and-30-hours',
    ),
    hoursOf(
      at('三'),
      'school-based-hours',
      '校本研修学时',
      30,
      'school-based-study',
      'no-conversion-of-10-hours-and-30-hours',
    ),
    hoursOf(
      trainee,
      'offline-hours',
      '线下校本教研学时',
      10,
      'school-based-study',
      'no-conversion-of-10-hours-and-30-hours',
    ),
    {
      id: 'capability-evidence',
      name: '能力点认证材料',
      unit: 'credits',
      minimum: sourced(credits(20), at('四 3')),
      counts: [{ kinds: ['evidence-certified'], conversion: judged }],
      inHeadline: false,
      source: at('四 3'),
    },
  ],
  pass: noPassMark(trainee),
}

/** 工作坊坊主: 20 + 20 + 60 = 100 points. */
const leaderRules: RoleRules = {
  headline: { unit: 'points', outOf: sourced(points(100), leader) },
  components: [
    line(leader, 'group-plan', '提交教研组/处室校本研修计划', 20, 'group-plan', each(leader, 20)),
    line(leader, 'bulletins', '组织校本教研活动', 20, 'bulletin', each(leader, 10)),
    line(leader, 'teaching-case', '提交教学示范案例', 60, 'teaching-case', judged),
  ],
  pass: noPassMark(leader),
}

/** 学校管理员: 10 + 10 + 20 + 10 + 20 + 30 = 100 points; the course scope is required and earns none. */
const administratorRules: RoleRules = {
  headline: { unit: 'points', outOf: sourced(points(100), administrator) },
  components: [
    {
      id: 'course-scope',
      name: '选定网络课程范围',
      unit: 'times',
      minimum: sourced(100, administrator),
      maximum: sourced(100, administrator),
      counts: [{ kinds: ['course-scope'], conversion: { by: 'each', gives: sourced(100, administrator) } }],
      inHeadline: false,
      source: administrator,
    },
    line(administrator, 'launch', '召开学校启动会', 10, 'launch-bulletin', each(administrator, 10)),
    line(administrator, 'discussions', '组织在线讨论', 10, 'discussion-organised', each(administrator, 5)),
    line(administrator, 'school-plan', '整校推进方案', 20, 'school-plan', each(administrator, 20)),
    line(administrator, 'pass-rate', '学员合格率', 10, 'pass-rate', {
      by: 'bands',
      bands: inferred(passRateBands, administrator, 'pass-rate-bands-overlap-lower-edge-included'),
    }),
    line(administrator, 'summary-report', '总结报告', 20, 'summary-report', each(administrator, 20)),
    line(administrator, 'recommended-cases', '成果提炼', 30, 'cases-recommended', {
      by: 'share',
      percent: sourced(5, administrator),
      gives: sourced(points(30), administrator),
    }),
  ],
  pass: noPassMark(administrator),
}

export const roles = {
  trainee: traineeRules,
  leader: leaderRules,
  'school-admin': administratorRules,
} as const
