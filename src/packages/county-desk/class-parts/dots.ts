import type { ClassMap } from './answers'

export type Dot = ClassMap[number]

/** A place on the drawing, px from its left upper corner. */
export interface Point {
  x: number
  y: number
}

/** Room at the edge for the dots and for the county beyond them. */
const MARGIN = 18

/** Lays schools out on a drawing of this size, north above, true to scale at their latitude. */
export function layOut(dots: readonly Dot[], width: number, height: number): Map<string, Point> {
  const middle = dots.reduce((sum, { lat }) => sum + lat, 0) / Math.max(1, dots.length)
  const shrink = Math.cos((middle * Math.PI) / 180)
  const flat = dots.map(({ school, lat, lng }) => ({ school, x: lng * shrink, y: -lat }))
  const [left, right] = edges(flat.map(({ x }) => x))
  const [top, bottom] = edges(flat.map(({ y }) => y))
  const across = Math.max(right - left, 1e-9)
  const down = Math.max(bottom - top, 1e-9)
  const scale = Math.min((width - 2 * MARGIN) / across, (height - 2 * MARGIN) / down)
  return new Map(
    flat.map(({ school, x, y }) => [
      school,
      {
        x: width / 2 + (x - (left + right) / 2) * scale,
        y: height / 2 + (y - (top + bottom) / 2) * scale,
      },
    ]),
  )
}

const edges = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)]

/** A straight line as a turned strip: length in px, angle in degrees. */
export function lineBetween(from: Point, to: Point): { length: number; angle: number } {
  const [x, y] = [to.x - from.x, to.y - from.y]
  return { length: Math.hypot(x, y), angle: (Math.atan2(y, x) * 180) / Math.PI }
}

/** Points along a straight line, close enough that nothing as large as a word fits between two of them; px. */
export function pointsOn(from: Point, to: Point): Point[] {
  const steps = Math.max(1, Math.ceil(lineBetween(from, to).length / APART))
  return Array.from({ length: steps + 1 }, (_, at) => ({
    x: from.x + ((to.x - from.x) * at) / steps,
    y: from.y + ((to.y - from.y) * at) / steps,
  }))
}

const APART = 10
