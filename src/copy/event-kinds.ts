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
  'process-assessment': '参加过程考评',
  'final-assessment': '参加最终考评',
  'teaching-case': '交教学示范案例',
  'cases-recommended': '推选优秀案例',
  'pass-rate': '提高本校的合格率',
}

const BY_SCHOOL = '做完以后请学校管理员报上去，县工程办统一录入'
const BY_OFFICE = '交给县工程办，由县工程办登记'

/** Of kinds that somebody else enters: who, and what one can do for it oneself. */
export const ENTERED_BY: Readonly<Partial<Record<EventKind, string>>> = {
  'workshop-study': '做完以后请坊主报上去，县工程办统一录入',
  'school-based-study': BY_SCHOOL,
  'application-practice': BY_SCHOOL,
  'application-assessment': '学校考核以后报上去，县工程办统一录入；结果问学校管理员',
  'study-judged': '坊主评定以后报上去，县工程办统一录入；什么时候评，问坊主',
  'process-assessment': '培训机构评定，县工程办统一录入，自己不用交',
  'final-assessment': '培训机构评定，县工程办统一录入，自己不用交',
  'launch-bulletin': BY_OFFICE,
  bulletin: BY_OFFICE,
  'summary-report': BY_OFFICE,
  'cases-recommended': BY_OFFICE,
  'pass-rate': '由县工程办按本校的合格人数登记',
}
