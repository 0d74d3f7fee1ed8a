import type { RefusalFacts } from '@/domain/refusals'
import type { Wordings } from './wording'

/** What a hand may not do to classes, in a sentence each. */
export function classViolation(
  violation: RefusalFacts['CLASS_RULE_BROKEN']['violations'][number],
  nameOf: (school: string) => string = (school) => school,
): string {
  switch (violation.code) {
    case 'CLASS_OVER_CAPACITY':
      return `${violation.class} 班会有 ${violation.load} 人，原则上不超过 ${violation.cap} 人。`
    case 'LARGE_SCHOOL_JOINED':
      return `${nameOf(violation.school)}有 ${violation.size} 人，按规定单独成班，不能与别校联合。`
    case 'SMALL_SCHOOL_SPLIT':
      return `${nameOf(violation.school)}不能拆到几个班。`
    case 'LARGE_SCHOOL_UNBALANCED':
      return `${nameOf(violation.school)}的几个班人数要均衡，不能合并或拆开。`
    case 'PAIR_SEPARATED':
      return `${nameOf(violation.lead)}和结对学校要在同一个班。`
    case 'DISTRICT_MIXED':
      return `${violation.class} 班会有两个片区的学校，片区内才能联合。`
    case 'TRAINEES_NOT_PLACED':
      return `${nameOf(violation.school)}的 ${violation.size} 人还没有全部安排。`
    default:
      return '这样编班不合规定。'
  }
}

/** What has come to stand against the rule because the roster moved on. */
export function classNow(
  violation: RefusalFacts['CLASS_RULE_BROKEN']['violations'][number],
  nameOf: (school: string) => string,
): string {
  switch (violation.code) {
    case 'CLASS_OVER_CAPACITY':
      return `${violation.class} 班现在有 ${violation.load} 人，超过 ${violation.cap} 人。`
    case 'LARGE_SCHOOL_JOINED':
      return `${nameOf(violation.school)}现在有 ${violation.size} 人，按规定要单独成班。`
    case 'SMALL_SCHOOL_SPLIT':
    case 'LARGE_SCHOOL_UNBALANCED':
      return `${nameOf(violation.school)}的人数变了，几个班要重新分。`
    case 'TRAINEES_NOT_PLACED':
      return `${nameOf(violation.school)}的 ${violation.size} 人还没有班级。`
    default:
      return classViolation(violation, nameOf)
  }
}

export const classForming: Wordings<
  | 'CLASS_RULE_UNKNOWN'
  | 'CLASS_RULE_LOOSER'
  | 'CLASS_INPUT_NOT_VALID'
  | 'JOINING_NOT_VALID'
  | 'CLASSES_NOT_FORMED'
  | 'CLASSES_CHANGED'
  | 'CLASSES_OUTDATED'
  | 'CLASS_RULE_BROKEN'
  | 'COHORT_PUBLISHED'
  | 'COHORT_NOT_PUBLISHED'
> = {
  CLASS_RULE_UNKNOWN: () => ({
    title: '本县方案没有写编班人数',
    why: '文件里没有每班上限，也没有单独成班的人数。',
    next: ['填写每班最多人数和单独成班人数后再建'],
  }),
  CLASS_RULE_LOOSER: ({ cap, soloFrom }) => ({
    title: '不能比方案更宽',
    why: `方案规定每班不超过 ${cap} 人，${soloFrom} 人及以上单独成班。`,
    next: ['个别班确需超员的，编好后在那个班里写明理由'],
  }),
  CLASS_INPUT_NOT_VALID: ({ problems }) => ({
    title: '学校登记还不能编班',
    why: `有 ${problems.length} 处要先改正。`,
    next: ['在学校登记里检查人数、位置和关注要点'],
  }),
  JOINING_NOT_VALID: ({ problems }) => ({
    title: '片区或结对安排要改',
    why: `有 ${problems.length} 处不成立：学校不在登记里、列了两次，或合起来超过一个班。`,
    next: ['改好片区或结对名单后再试'],
  }),
  CLASSES_NOT_FORMED: () => ({
    title: '这种要求还没有编班',
    why: '先编班，再看结果。',
    next: ['点“开始编班”'],
  }),
  CLASSES_CHANGED: () => ({
    title: '编班刚刚被改过',
    why: '您看到的不是最新的一版，没有保存。',
    next: ['看一眼最新结果，再决定要不要改'],
    retry: true,
  }),
  CLASSES_OUTDATED: ({ schools }) => ({
    title: '名册变了，先更新编班',
    why: `${schools} 所学校的人数和编班时不一样。`,
    next: ['点“按名册更新”，人员变动最少'],
  }),
  CLASS_RULE_BROKEN: ({ violations }) => ({
    title: '这样编班不合规定',
    why: violations
      .slice(0, 3)
      .map((violation) => classViolation(violation))
      .join(''),
    next: ['换一个有空位的班', '确需超员的，写明理由再保存'],
  }),
  COHORT_PUBLISHED: () => ({
    title: '这一期已经发布',
    why: '发布以后不再整体重编，老师已经看到自己的班级。',
    next: ['可以调一所学校，或按名册更新'],
  }),
  COHORT_NOT_PUBLISHED: () => ({
    title: '这一期还没有发布',
    why: '发布以后才能安排场次和补录迟到的人。',
    next: ['先发布编班'],
  }),
}
