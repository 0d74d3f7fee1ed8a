import { tidyText } from '@/domain/org'

export type NameRefusal = 'name-missing' | 'name-too-short' | 'name-too-long' | 'name-characters'
export type NameVerdict = { ok: true; value: string } | { ok: false; reason: NameRefusal; value: string }

/** The dots that keyboards offer for the one in 迪丽达尔·买买提; GB 18030 has it as U+00B7. */
const DOTS = /\s*[·•‧∙⋅・･]\s*|(?<=\p{Script=Han})\s*[.．。]\s*(?=\p{Script=Han})/gu
const HAN_NAME = /^[\p{Script=Han}·]+$/u
const LATIN_NAME = /^\p{Script=Latin}[\p{Script=Latin}\p{M} .'’-]*$/u
/** Length of the longest name that the household register prints. */
const LONGEST = 50

/** Blanks inside a Chinese name (`张 三`) go, every kind of dot becomes `·`; Latin names keep single blanks. */
export function normaliseName(text: string): string {
  const name = tidyText(text).replace(DOTS, '·')
  const solid = name.replace(/ /gu, '')
  return HAN_NAME.test(solid) ? solid : name
}

/** A name is Chinese characters with dots between them, or Latin letters; remarks and titles do not belong to it. */
export function judgeName(text: string): NameVerdict {
  const value = normaliseName(text)
  if (value === '') return { ok: false, reason: 'name-missing', value }
  const dotted = value.startsWith('·') || value.endsWith('·') || value.includes('··')
  if (dotted || !(HAN_NAME.test(value) || LATIN_NAME.test(value)))
    return { ok: false, reason: 'name-characters', value }
  const length = [...value].length
  if (length < 2) return { ok: false, reason: 'name-too-short', value }
  if (length > LONGEST) return { ok: false, reason: 'name-too-long', value }
  return { ok: true, value }
}
