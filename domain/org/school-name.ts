import { tidySolid } from './sheet/tidy-text'

/** `第一小学`, `一小`, `1小` → `第一小学`; longer words first, so that a part is not expanded twice. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/实小$/u, '实验小学'],
  [/实中$/u, '实验中学'],
  [/实验?幼$/u, '实验幼儿园'],
  [/第?([一二三四五六七八九十]+)小(学)?$/u, '第$1小学'],
  [/第?([一二三四五六七八九十]+)中(学)?$/u, '第$1中学'],
  [/第?([一二三四五六七八九十]+)(高|高中|高级中学)$/u, '第$1高级中学'],
  [/第?([一二三四五六七八九十]+)(初|初中|初级中学)$/u, '第$1初级中学'],
  [/第?([一二三四五六七八九十]+)(幼|幼儿园)$/u, '第$1幼儿园'],
  [/(职高|职业高中|职业高级中学|职业中专|职业技术学校|职教中心|中等职业学校|职校)$/u, '职业学校'],
  [/(特校|特教学校|特殊学校|特教中心)$/u, '特殊教育学校'],
  [/九年(一贯)?制?学校$/u, '九年一贯制学校'],
  [/中心(完小|校|学校)$/u, '中心小学'],
  [/(镇|乡|街道|中心)(幼)$/u, '$1幼儿园'],
  [/高中$/u, '高级中学'],
  [/初中$/u, '初级中学'],
]
const KIND_ALONE = /^(.?|中学|小学|高中|初中|学校|职校|特校|幼儿园)$/u
const DIGITS = '零一二三四五六七八九'

/** Full width, blanks and kinds of brackets do not distinguish schools. */
export const plainSchoolName = (name: string): string => tidySolid(name)

/**
 * The form under which different ways to write one school meet: without county, remarks in brackets and the words
 * 镇 乡 街道, with abbreviations written out.
 * @param places the county's and province's names that may stand in front, full and short (`云溪县`, `云溪`)
 */
export function canonicalSchoolName(name: string, places: readonly string[]): string {
  let text = plainSchoolName(name)
    .replace(/\([^)]*\)/gu, '')
    .replace(/["'“”‘’《》.,。,、-]/gu, '')
    .replace(/\d+/gu, chineseNumber)
  text = withoutPlaces(text, places)
  for (const [pattern, full] of ABBREVIATIONS) {
    if (!pattern.test(text)) continue
    text = text.replace(pattern, full)
    break
  }
  return text.replace(/(?<=.)(镇|乡|街道)(?=.)/gu, '').replace(/^县/u, '')
}

/** Similarity of two canonical names: shared pairs of neighbouring characters (Dice), 0 … 1. */
export function similarity(left: string, right: string): number {
  if (left === right) return 1
  const pairs = pairsOf(left)
  const others = pairsOf(right)
  if (pairs.length === 0 || others.length === 0) return 0
  const stock = new Map<string, number>()
  for (const pair of pairs) stock.set(pair, (stock.get(pair) ?? 0) + 1)
  let shared = 0
  for (const pair of others) {
    const left = stock.get(pair) ?? 0
    if (left === 0) continue
    stock.set(pair, left - 1)
    shared += 1
  }
  return (2 * shared) / (pairs.length + others.length)
}

/** The edges count too: the first character of a township's name says more than the last of 小学. */
function pairsOf(text: string): string[] {
  const characters = [...`^${text}$`]
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`)
}

function withoutPlaces(name: string, places: readonly string[]): string {
  const longestFirst = [...places].sort((a, b) => b.length - a.length)
  let text = name
  for (let place = frontPlace(); place !== undefined; place = frontPlace()) text = text.slice(place.length)
  return text

  /** a school may be called after the county (`云溪中学`), so a place goes only if more than a kind of school remains */
  function frontPlace(): string | undefined {
    return longestFirst.find((place) => text.startsWith(place) && !KIND_ALONE.test(text.slice(place.length)))
  }
}

function chineseNumber(digits: string): string {
  const value = Number(digits)
  if (value >= 100 || value === 0) return digits
  const tens = Math.floor(value / 10)
  const ones = value % 10
  const front = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS.charAt(tens)}十`
  return front + (ones === 0 ? '' : DIGITS.charAt(ones))
}
