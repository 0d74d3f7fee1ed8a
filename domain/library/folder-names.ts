/** What a row of a collection's table says about itself. */
export interface NamedRow {
  /** its number in the table, from 1 */
  number: number
  /** the school; for work from outside the author */
  from: string
  title: string
  /** as their authors called them */
  files: readonly string[]
}

/** UTF-16 units: Windows counts the whole path, 260 of them. */
const MOST_UNITS = 120
/** UTF-8: Linux takes 255, and a browser writes beside the file under its name with an ending of its own. */
const MOST_BYTES = 240
/** UTF-16 units: enough to recognise a school and a title by. */
const MOST_OF_FROM = 20
const MOST_OF_TITLE = 30

/** What Windows refuses, what cannot be seen or written, and the tilde of Windows' own short names. */
const REFUSED = /[<>:"/\\|?*~\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]/gu
const ENDS = /^[\s.]+|[\s.]+$/gu
const ENDING = /\.[a-z0-9]{1,10}$/iu

const clean = (text: string): string =>
  text.normalize('NFC').replace(REFUSED, '-').replace(/\s+/gu, ' ').replace(ENDS, '')

/**
 * The names of a row's files in a folder that holds the whole collection: `001-学校-题目-文件名.ext`. Every file system takes them; no two of a
 * collection are equal, also where small and capital letters are the same, because rows differ in their number. The same row has the same names
 * again, so that a folder can be gone on with.
 */
export function folderNames({ number, from, title, files }: NamedRow): string[] {
  const row = [String(number).padStart(3, '0'), short(from, MOST_OF_FROM), short(title, MOST_OF_TITLE)]
  const taken = new Set<string>()
  return files.map((file) => {
    const cleaned = clean(file)
    const ending = ENDING.exec(cleaned)?.[0] ?? ''
    const stem = [...row, cleaned.slice(0, cleaned.length - ending.length).replace(ENDS, '')]
      .filter((part) => part !== '')
      .join('-')
    return firstFree(taken, (time) => withEnding(stem, time === 1 ? ending : `(${time})${ending}`))
  })
}

const short = (text: string, most: number): string =>
  cut(clean(text), { units: most, bytes: MOST_BYTES }).replace(ENDS, '')

const withEnding = (stem: string, ending: string): string => {
  const room = { units: MOST_UNITS - ending.length, bytes: MOST_BYTES - bytesOf(ending) }
  return `${cut(stem, room).replace(ENDS, '')}${ending}`
}

function firstFree(taken: Set<string>, nameAt: (time: number) => string): string {
  for (let time = 1; ; time++) {
    const name = nameAt(time)
    if (taken.has(name.toUpperCase())) continue
    taken.add(name.toUpperCase())
    return name
  }
}

/** As many whole characters as there is room for. */
function cut(text: string, room: { units: number; bytes: number }): string {
  let kept = ''
  let bytes = 0
  for (const character of text) {
    bytes += bytesOf(character)
    if (kept.length + character.length > room.units || bytes > room.bytes) return kept
    kept += character
  }
  return kept
}

const bytesOf = (text: string): number =>
  [...text].reduce((bytes, character) => bytes + utf8Bytes(character.codePointAt(0) ?? 0), 0)

const utf8Bytes = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4)
