import type { Dimension } from '@/domain/programme'

/** One question; its options stand from “not yet” (0) upwards, each a point more. */
export interface Question {
  readonly id: string
  readonly dimension: Dimension
  readonly text: string
  readonly options: readonly string[]
}

export interface QuestionSet {
  readonly id: string
  /** Ours, until a region hands in its own 自测题. */
  readonly toConfirm: boolean
  readonly questions: readonly Question[]
  /** Points that help in a dimension; a programme offers those that it has itself. */
  readonly points: Readonly<Record<Dimension, readonly string[]>>
}

const HOW_OFTEN = ['没有做过', '试过一两次', '经常这样做', '经常做，还帮过同事'] as const

const ask = (dimension: Dimension, rows: readonly (readonly [id: string, text: string])[]): Question[] =>
  rows.map(([id, text]) => ({ id, dimension, text, options: HOW_OFTEN }))

/**
 * 教师个人信息技术应用情况自测题. Hefei 附件 2 之 1 names the test and prints no question: these are invented along the four dimensions of the
 * capability points and stand to be confirmed.
 */
export const commonQuestionSet: QuestionSet = {
  id: 'common-1',
  toConfirm: true,
  questions: [
    ...ask('learner-analysis', [
      ['before-lesson', '上新课前，用问卷或小测了解学生已经会什么'],
      ['error-counts', '用工具统计作业、测验的错题，再决定讲什么'],
      ['practice-levels', '给不同程度的学生发不同的在线练习'],
    ]),
    ...ask('teaching-design', [
      ['find-resources', '从国家、省平台找资源，改成适合本班的'],
      ['slides', '做演示文稿时，一页只讲一件事，图比字多'],
      ['micro-course', '自己录过讲清一个知识点的短视频'],
      ['keep-resources', '把用过的资源分类存好，同组老师找得到'],
      ['real-situation', '用视频、地图、仿真把学生带进真实情境'],
    ]),
    ...ask('learning-guidance', [
      ['lead-in', '用图片、音频或小实验视频导入新课'],
      ['show-work', '投屏展示学生的做法，当堂比较'],
      ['groups', '用工具分组、派任务、看每组进展'],
      ['home-school', '用班级群或平台跟家长沟通学习情况'],
      ['safety', '教学生保护个人信息、辨别网上的说法'],
    ]),
    ...ask('assessment', [
      ['rubric', '评作品之前，先给学生看评价标准'],
      ['peer', '组织学生在线互评，并用上互评结果'],
      ['record', '课堂上顺手记下学生的表现数据'],
      ['read-charts', '看得懂成绩图表，并据此改教学'],
    ]),
  ],
  points: {
    'learner-analysis': ['A1', 'B1', 'T7'],
    'teaching-design': ['A2', 'A3', 'A4', 'B2', 'C2', 'T1', 'T2', 'T6'],
    'learning-guidance': ['A5', 'A6', 'A8', 'A10', 'B5', 'B6', 'B7', 'T3', 'T9', 'L2', 'L5'],
    assessment: ['A11', 'A12', 'A13', 'B9', 'T7'],
  },
}
