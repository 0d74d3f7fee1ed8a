import { type Setting, STAGE_WORDS, type Stage } from '@/domain/org'

/** 环境 of the programme's opinion of 2019. */
export const SETTING_NAMES: Record<Setting, string> = {
  multimedia: '多媒体',
  blended: '混合',
  smart: '智慧',
}

export const stageList = (stages: readonly Stage[]): string =>
  stages.map((stage) => STAGE_WORDS[stage]).join('、')
