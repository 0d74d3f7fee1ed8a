import type { EventKind } from '@/domain/programme'

/** What to do for each kind of event that a programme counts, as an invitation. */
export const WAYS: Readonly<Record<EventKind, string>> = {
  'self-test': '做一次自测诊断',
  'course-scope': '选定网络课程范围',
  'personal-plan': '交个人研修计划',
  'online-discussion': '参与一次线上讨论',
  'discussion-organised': '组织一次线上讨论',
  'training-log': '写研修日志',
  'onsite-training': '参加集中培训，签到并签退',
  'live-online-training': '参加直播培训，签到并签退',
  'online-study': '学网络课程',
  'workshop-study': '参加工作坊活动',
  'school-based-study': '参加校本研修活动',
  'study-judged': '参加校本教研，由坊主评定',
  'launch-bulletin': '发启动会简报',
  bulletin: '发活动简报',
  'group-plan': '交教研组研修计划',
  'school-plan': '交整校推进方案',
  'application-practice': '上公开课，或交一份应用方案',
  'summary-report': '交总结报告',
  'evidence-certified': '交微能力材料，通过认定',
  'application-assessment': '完成校本应用考核',
  'teaching-case': '交教学示范案例',
  'cases-recommended': '推选优秀案例',
  'pass-rate': '提高本校的合格率',
}
