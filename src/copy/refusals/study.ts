import type { PlanProblem } from '@/domain/study'
import { planFieldName } from '../plan'
import type { Wordings } from './wording'

const COURSE = {
  address: '链接要以 https:// 开头。',
  'nothing-to-read': '文字课程还没有正文。',
  'file-not-arrived': '视频没有传完。',
  'not-a-video': '这个文件不是 MP4 视频。',
} as const

export const planProblem = (problem: PlanProblem): string => {
  switch (problem.code) {
    case 'plan-field-empty':
      return `“${planFieldName(problem.field)}”还没有写`
    case 'plan-without-points':
      return '还没有选能力点'
    case 'plan-point-unknown':
      return `${problem.point} 不在可选的能力点里`
  }
}

/** Online study: courses, self-test, plan, discussions. */
export const study: Wordings<
  'COURSE_NOT_HERE' | 'SELF_TEST_NOT_COMPLETE' | 'PLAN_NOT_ACCEPTED' | 'COURSE_NOT_VALID'
> = {
  COURSE_NOT_HERE: () => ({
    title: '这门课程不能在这里学',
    why: '县里还没有放上视频或文字，或者它在别的平台上。',
    next: ['回到课程列表，选一门可以学的'],
  }),
  SELF_TEST_NOT_COMPLETE: ({ missing }) => ({
    title: '自测还没有答完',
    why: `还有 ${missing.length} 题没有选。`,
    next: ['答完再提交，已经选的都在'],
  }),
  PLAN_NOT_ACCEPTED: ({ problems }) => ({
    title: '计划还不能提交',
    why: problems.map((problem: PlanProblem) => `${planProblem(problem)}。`).join(''),
    next: ['补上再提交，草稿还在本机'],
  }),
  COURSE_NOT_VALID: ({ why }) => ({
    title: '课程没有存下',
    why: COURSE[why],
    next: ['改好后再存'],
  }),
}
