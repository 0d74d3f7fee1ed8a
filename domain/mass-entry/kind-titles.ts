import { type EventKind, eventKinds } from '@/domain/programme'
import { AMOUNT_FIELDS, type EnteredField } from './fact'

/** How offices and agencies call what is entered, best first. A kind that is missing here is not entered from a sheet. */
export const KIND_TITLES: Readonly<Partial<Record<EventKind, readonly [string, ...string[]]>>> = {
  'online-study': [
    '网络研修',
    '在线学习',
    '网络学习',
    '在线时长',
    '学习时长',
    '线上学习',
    '网络课程',
    '平台学习',
  ],
  'onsite-training': ['集中培训', '线下集中培训', '线下培训', '面授'],
  'live-online-training': ['直播培训', '同步在线', '在线直播'],
  'workshop-study': ['工作坊研修', '工作坊'],
  'school-based-study': ['校本研修', '校本研修活动', '校本教研'],
  'application-practice': ['校本应用实践', '应用实践', '校本实践'],
  'application-assessment': ['校本应用考核', '应用考核', '校本考核'],
  'process-assessment': ['过程考评', '过程考核', '过程性考核', '平时成绩'],
  'final-assessment': ['最终考评', '最终考核', '终结性考核', '结业考核', '期末成绩'],
  'evidence-certified': ['能力点认定', '能力点佐证', '微能力认定', '微能力'],
  'study-judged': ['坊主评定', '线下校本教研评定'],
  'self-test': ['自测诊断', '自测'],
  'personal-plan': ['个人研修计划', '个人计划'],
  'online-discussion': ['线上讨论', '参与讨论'],
  'training-log': ['研修日志', '日志'],
}

/** Words for the amounts, as they stand in titles and cells. 分 alone is a point; a 学分 is named before it. */
const UNIT_WORDS: Readonly<Record<EnteredField, readonly string[]>> = {
  minutes: ['分钟', '分鐘'],
  hours: ['学时', '课时'],
  credits: ['学分'],
  points: ['分数', '成绩', '得分', '分'],
  count: ['次数', '次', '篇', '份'],
}

/** The unit that a text ends with or names alone; `undefined` when it names none. */
export function unitIn(text: string): EnteredField | undefined {
  return AMOUNT_FIELDS.find((field) => UNIT_WORDS[field].some((word) => text.endsWith(word)))
}

/** `text` without its unit. */
export function withoutUnit(text: string): string {
  const words = Object.values(UNIT_WORDS).flat()
  const word = words.sort((a, b) => b.length - a.length).find((one) => text.endsWith(one))
  return word === undefined ? text : text.slice(0, -word.length)
}

export const kindCalled = (text: string): EventKind | undefined =>
  (Object.keys(KIND_TITLES) as EventKind[]).find((kind) => KIND_TITLES[kind]?.includes(text))

/** Whether a kind may be stated in that amount. */
export const isStatedIn = (kind: EventKind, field: EnteredField): boolean =>
  (eventKinds[kind].amounts as readonly string[]).includes(field)
