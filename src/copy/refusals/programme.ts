import type { RefusalFacts } from '@/domain/refusals'
import { dateText } from '../dates'
import type { Wordings } from './wording'

const NOT_CHANGEABLE: Readonly<Record<RefusalFacts['RULE_NOT_CHANGEABLE']['problem'], string>> = {
  'value-of-another-type': '填的数不在这一项允许的范围里。',
  'reason-missing': '没有写理由。',
  'no-such-value': '方案里没有这一项。',
  'not-approved': '还没有第二人批准。',
  'approved-by-proposer': '提出人不能自己批准。',
}

const COURSES: Readonly<Record<string, string>> = {
  planned: '还没有开班',
  running: '正在进行',
  closing: '正在结束',
  closed: '已经结束',
}
const courseText = (course: string): string => COURSES[course] ?? '状态已变'

export const programme: Wordings<
  | 'RULE_NOT_CHANGEABLE'
  | 'RULE_CHANGE_TOO_EARLY'
  | 'RULE_CHANGE_PENDING'
  | 'RULE_CHANGE_NOT_OWN'
  | 'RULE_CHANGE_DECIDED'
  | 'SECOND_OFFICIAL_NEEDED'
  | 'REPLAY_NEEDED'
  | 'REPLAY_CHANGED'
  | 'COHORT_DATES_NOT_VALID'
  | 'COHORT_STILL_RUNNING'
  | 'COHORT_OVERLAPS'
  | 'COHORT_NOT_RUNNING'
  | 'COHORT_NOT_CLOSED'
  | 'TARGET_UNKNOWN'
> = {
  RULE_NOT_CHANGEABLE: ({ problem }) => ({
    title: '这样改不了',
    why: NOT_CHANGEABLE[problem],
    next: ['改好后再提出'],
  }),
  RULE_CHANGE_TOO_EARLY: ({ earliest }) => ({
    title: '生效日期太早',
    why: `前面批准的修改 ${dateText(earliest)} 才生效，后面的不能比它早，也不能早于今天。`,
    next: [`生效日期选 ${dateText(earliest)} 或以后`],
  }),
  RULE_CHANGE_PENDING: () => ({
    title: '这一项已经有人提出修改',
    why: '同一项一次只议一个改法。',
    next: ['先批准、退回或撤回那一份，再提新的'],
  }),
  RULE_CHANGE_NOT_OWN: () => ({
    title: '只有提出人能撤回',
    why: '这份修改是别人提出的。',
    next: ['不同意的，写明理由退回'],
  }),
  RULE_CHANGE_DECIDED: () => ({
    title: '这份修改已经有了结果',
    why: '别人刚刚处理过，没有再改动。',
    next: ['刷新看结果'],
    retry: true,
  }),
  SECOND_OFFICIAL_NEEDED: () => ({
    title: '要请另一位工作人员来批',
    why: '提出人自己不能批准，也不能退回。',
    next: ['请县工程办另一位同事打开这一页', '要收回的，点“撤回”'],
  }),
  REPLAY_NEEDED: () => ({
    title: '先试算一遍',
    why: '还没有试算，或者试算之后规则、时间又变了。',
    next: ['点“试算”，看清楚谁会变，再决定'],
  }),
  REPLAY_CHANGED: ({ loses }) => ({
    title: '受影响的人数变了',
    why: `现在会有 ${loses} 人减少，和您看到的不一样。`,
    next: ['再看一遍名单，再决定'],
    retry: true,
  }),
  COHORT_DATES_NOT_VALID: () => ({
    title: '起止日期不对',
    why: '结束要在开始之后。',
    next: ['改好日期再开班'],
  }),
  COHORT_STILL_RUNNING: ({ name }) => ({
    title: `“${name}”还没有结束`,
    why: '一所学校同一时间只在一期里，学分才不会算两次。',
    next: ['先结束那一期，或者只选别的学校'],
  }),
  COHORT_OVERLAPS: ({ name, until }) => ({
    title: `和“${name}”的日期重叠`,
    why: `那一期到 ${dateText(until)} 为止，重叠的日子会算到两期里。`,
    next: ['把开始日期改到那之后'],
  }),
  COHORT_NOT_RUNNING: ({ course }) => ({
    title: '这一期现在不能这样做',
    why: `这一期${courseText(course)}。`,
    next: ['刷新看最新的状态'],
    retry: true,
  }),
  TARGET_UNKNOWN: () => ({
    title: '方案里没有这个目标',
    why: '方案可能刚刚换过，或者这一项由系统统计，不用登记。',
    next: ['刷新看最新的目标'],
    retry: true,
  }),
  COHORT_NOT_CLOSED: ({ course }) => ({
    title: '这一期还没有结束',
    why: `这一期${courseText(course)}，不用重新开放。`,
    next: ['刷新看最新的状态'],
    retry: true,
  }),
}
