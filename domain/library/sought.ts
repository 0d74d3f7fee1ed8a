import type { NamedPoint } from './points'

/** What a resource is looked for by. */
export interface Described {
  points: readonly NamedPoint[]
  subject: string
}

/** What somebody typed. */
export interface Typed {
  point?: string | undefined
  subject?: string | undefined
}

/** A series of points, or one of them: `A`, `A1`, `T12`. */
const ID = /^([A-Z])\d{0,2}$/u

/** Full-width letters and figures, small letters, spaces and signs are the same to whoever looks: `ａ-1` is `A1`. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\p{P}\p{Z}]/gu, '')

/** Every two neighbouring characters; one that stands alone. */
function pairs(text: string): string[] {
  const characters = [...text]
  return characters.length < 2 ? characters : characters.slice(1).map((next, at) => characters[at] + next)
}

const word = (of: 'id' | 'point' | 'subject', text: string): string => `${of}:${text}`

/** The words that an index keeps of a resource: ids with their series, and of titles and subject every character and every pair. */
export function soughtWords({ points, subject }: Described): string[] {
  const ids = points.flatMap(({ point, isOwn }) => {
    const id = plain(point)
    const series = ID.exec(id)?.[1]
    return isOwn || series === undefined ? [] : [word('id', id), word('id', series)]
  })
  const titles = points.flatMap(({ title }) => pieces(title).map((piece) => word('point', piece)))
  return [...new Set([...ids, ...titles, ...pieces(subject).map((piece) => word('subject', piece))])]
}

const pieces = (text: string): string[] => [...plain(text), ...pairs(plain(text))]

/**
 * The words that a resource must have, all of them, to be what was typed: the id of a point, its series, or part of a title; part of a subject.
 * Nothing is missed; where the same pairs stand apart, a little more is found.
 */
export function wordsFor({ point = '', subject = '' }: Typed): string[] {
  const about = plain(point)
  return [
    ...(ID.test(about) ? [word('id', about)] : pairs(about).map((pair) => word('point', pair))),
    ...pairs(plain(subject)).map((pair) => word('subject', pair)),
  ]
}
