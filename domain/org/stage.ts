import { tidySolid } from './sheet/tidy-text'

/** 学段. The four of Yueyang's Annex 3, with 中职 and 特殊教育 as Zhejiang and Liaoning need them. */
export const STAGES = ['preschool', 'primary', 'junior', 'senior', 'vocational', 'special'] as const
export type Stage = (typeof STAGES)[number]

/** What a sheet says for a stage: the first four are printed in Yueyang's Annex 3. */
export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  preschool: '学前',
  primary: '小学',
  junior: '初中',
  senior: '高中',
  vocational: '中职',
  special: '特殊教育',
}

/** What offices write for a stage or for a kind of school; a school of nine years is two stages. */
const WORDS: readonly (readonly [RegExp, readonly Stage[]])[] = [
  [/^(学前|学前教育|幼儿|幼儿园|幼教|托幼)(段|阶段)?$/u, ['preschool']],
  [/^(小学|小学教育|完小|完全小学|教学点)(段|部|阶段)?$/u, ['primary']],
  [/^(初中|初级中学|普通初中|初中教育)(段|部|阶段)?$/u, ['junior']],
  [/^(高中|普高|普通高中|高级中学|高中教育)(段|部|阶段)?$/u, ['senior']],
  [
    /^(中职|职高|职业高中|职业高级中学|中等职业|中等职业教育|中等职业学校|职业教育|职教|中专|技校)(段|部|阶段)?$/u,
    ['vocational'],
  ],
  [/^(特殊教育|特殊教育学校|特教|特校|培智)(段|部|阶段)?$/u, ['special']],
  [/^(九年|9年)(一贯|义务)?(制|教育)?(学校)?$|^(小初|义务教育)(段|阶段)?$/u, ['primary', 'junior']],
  [/^(十二年|12年)(一贯)?(制)?(学校)?$/u, ['primary', 'junior', 'senior']],
  [/^(完全中学|完中|初高中)(段|部)?$/u, ['junior', 'senior']],
  [/^幼小$/u, ['preschool', 'primary']],
]

/** 中学 alone does not say which: the office chooses. */
const AMBIGUOUS: readonly (readonly [RegExp, readonly Stage[]])[] = [
  [/^(中学|中学教育)(段|部|阶段)?$/u, ['junior', 'senior']],
]

export interface StageReading {
  /** in the order of `STAGES`, without repetition; empty when nothing was understood */
  stages: Stage[]
  /** parts that were not understood, as written */
  unknown: string[]
  /** what an ambiguous part may mean */
  suggestions: Stage[]
}

/** Reads a stage cell: `小学`, `小学、初中`, `九年一贯制`, `学前教育段`. Never guesses. */
export function readStages(text: string): StageReading {
  const stages = new Set<Stage>()
  const suggestions = new Set<Stage>()
  const unknown: string[] = []
  for (const part of tidySolid(text).split(/[、,;/|+&和及]/u)) {
    const word = part.replace(/\([^)]*\)/gu, '')
    if (word === '') continue
    const known = lookUp(WORDS, word)
    if (known) {
      for (const stage of known) stages.add(stage)
      continue
    }
    unknown.push(part)
    for (const stage of lookUp(AMBIGUOUS, word) ?? []) suggestions.add(stage)
  }
  return { stages: inOrder(stages), unknown, suggestions: inOrder(suggestions) }
}

const lookUp = (words: readonly (readonly [RegExp, readonly Stage[]])[], word: string) =>
  words.find(([pattern]) => pattern.test(word))?.[1]

const inOrder = (stages: ReadonlySet<Stage>): Stage[] => STAGES.filter((stage) => stages.has(stage))
