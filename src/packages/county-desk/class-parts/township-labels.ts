import { middleOf, type Place } from './county-shape'
import type { Point } from './dots'

export interface Label extends Point {
  text: string
}

/** Of the text, px at normal size. */
const LETTER = 16
const LINE = 20
/** Where a name may stand, px from the middle of its schools. */
const ASIDE = [0, -16, 16, -32, 32]
const UP_OR_DOWN = [0, -10, 10, -20, 20, -32, 32]
/** So many px away are as bad as lying over one school. */
const AS_BAD_AS_A_SCHOOL = 12

interface Frame {
  width: number
  height: number
  /** factor by which text is larger than normal */
  scale: number
}

/**
 * Names of townships near the middle of their schools, over as few schools as possible. `first` come first, then those with most schools; a
 * name that would lie over another one, over a point of `clear`, or beyond the drawing is left out.
 */
export function labelsOf(
  places: readonly Place[],
  first: ReadonlySet<string>,
  clear: readonly Point[],
  frame: Frame,
): Label[] {
  const townships = new Map<string, Place[]>()
  for (const place of places) townships.set(place.township, [...(townships.get(place.township) ?? []), place])
  const rank = (name: string): number => (first.has(name) ? 1e6 : 0) + (townships.get(name)?.length ?? 0)
  const names = [...townships.keys()].filter((name) => name !== '').sort((a, b) => rank(b) - rank(a))
  const labels: (Box & { text: string })[] = []
  for (const text of names) {
    const middle = middleOf(townships.get(text) ?? [])
    let best: { box: Box; cost: number } | undefined
    for (const x of ASIDE)
      for (const y of UP_OR_DOWN) {
        const box = boxAt(text, { x: middle.x + x, y: middle.y + y }, frame)
        const taken = labels.some((label) => overlap(label, box)) || clear.some((point) => isOver(point, box))
        if (taken || !isInside(box, frame)) continue
        const cost =
          places.filter((place) => isOver(place, box)).length + Math.hypot(x, y) / AS_BAD_AS_A_SCHOOL
        if (!best || cost < best.cost) best = { box, cost }
      }
    if (best) labels.push({ text, ...best.box })
  }
  return labels.map(({ text, left, top }) => ({ text, x: left, y: top }))
}

interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

function boxAt(text: string, { x, y }: Point, { scale }: Frame): Box {
  const [width, height] = [text.length * LETTER * scale, LINE * scale]
  const [left, top] = [Math.round(x - width / 2), Math.round(y - height / 2)]
  return { left, top, right: left + width, bottom: top + height }
}

const isInside = ({ left, top, right, bottom }: Box, { width, height }: Frame): boolean =>
  left >= 0 && top >= 0 && right <= width && bottom <= height

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** A dot's own half is kept clear as well. */
const isOver = ({ x, y }: Point, { left, top, right, bottom }: Box): boolean =>
  x > left - 6 && x < right + 6 && y > top - 4 && y < bottom + 4
