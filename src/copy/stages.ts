import type { Setting, Stage } from '@/domain/org'

/** 学段 as annex 3 of the roster has them. */
export const STAGE_NAMES: Record<Stage, string> = {
  preschool: '学前',
  primary: '小学',
  junior: '初中',
  senior: '高中',
  vocational: '中职',
  special: '特殊教育',
}

/** 环境 of the programme's opinion of 2019. */
export const SETTING_NAMES: Record<Setting, string> = {
  multimedia: '多媒体',
  blended: '混合',
  smart: '智慧',
}

export const stageList = (stages: readonly Stage[]): string =>
  stages.map((stage) => STAGE_NAMES[stage]).join('、')
