import { middleOf, type Place } from './county-shape'
import type { Point } from './dots'

export interface Label extends Point {
  text: string
}

/** Of the text, px at normal size. */
const LETTER = 16
const LINE = 20
/** Where a name may stand when its own place is taken: steps up and down, px. */
const STEPS = [0, -20, 20, -36, 36]

interface Frame {
  width: number
  height: number
  /** factor by which text is larger than normal */
  scale: number
}

/**
 * Names of townships at the middle of their schools. `first` come first, then those with most schools; a name that would lie over another
 * one, over a place of `clear`, or beyond the drawing is left out.
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
  const labels: (Label & Box)[] = []
  for (const text of names) {
    const middle = middleOf(townships.get(text) ?? [])
    const free = STEPS.map((step) => boxAt(text, { x: middle.x, y: middle.y + step }, frame)).find(
      (box) =>
        isInside(box, frame) &&
        !labels.some((label) => overlap(label, box)) &&
        !clear.some((point) => isOver(point, box)),
    )
    if (free) labels.push({ text, x: free.left, y: free.top, ...free })
  }
  return labels.map(({ text, x, y }) => ({ text, x, y }))
}

interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

function boxAt(text: string, { x, y }: Point, { scale }: Frame): Box {
  const [width, height] = [text.length * LETTER * scale, LINE * scale]
  return {
    left: Math.round(x - width / 2),
    top: Math.round(y - height / 2),
    right: x + width / 2,
    bottom: y + height / 2,
  }
}

const isInside = ({ left, top, right, bottom }: Box, { width, height }: Frame): boolean =>
  left >= 0 && top >= 0 && right <= width && bottom <= height

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** A dot's own half is kept clear as well. */
const isOver = ({ x, y }: Point, { left, top, right, bottom }: Box): boolean =>
  x > left - 7 && x < right + 7 && y > top - 5 && y < bottom + 5
