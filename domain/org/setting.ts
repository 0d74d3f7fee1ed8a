import { tidySolid } from './sheet/tidy-text'

/** 环境 of Liaoning's Annex 3 and the programme's opinion of 2019: multimedia, blended, smart. */
export const SETTINGS = ['multimedia', 'blended', 'smart'] as const
export type Setting = (typeof SETTINGS)[number]

const WORDS: readonly (readonly [RegExp, Setting])[] = [
  [/^(简易)?多媒体(教学)?(环境)?$/u, 'multimedia'],
  [/^混合(式)?(学习)?(环境)?$/u, 'blended'],
  [/^智慧(学习|教学)?(环境)?$/u, 'smart'],
]

/** Reads a cell of a register: `多媒体教学环境`, `混合`, `智慧学习环境`. */
export function readSetting(text: string): Setting | undefined {
  const word = tidySolid(text)
  return WORDS.find(([pattern]) => pattern.test(word))?.[1]
}
