import type { Point } from './dots'

/** A school's place and the township that it lies in. */
export interface Place extends Point {
  township: string
}

export interface CountyShape {
  /** around all schools, as an SVG path */
  outline: string
  /** between townships, as an SVG path */
  borders: string
}

/** How far the county reaches beyond its outermost schools, px. */
const REACH = 14
/** With more schools than this nobody reads borders, and drawing them takes long. */
const MOST_SCHOOLS = 1200

/** A corner of a cell; the side that begins here lies against the place `beyond` (none: the edge of the county). */
interface Corner extends Point {
  beyond?: Place | undefined
}

/**
 * A sketch of the county from nothing but where its schools lie: every point belongs to the township of the nearest school, so that each
 * school lies in its own township and neighbours share a border. Not the official borders, which nobody has told us.
 */
export function shapeOf(places: readonly Place[]): CountyShape {
  const edge = outlineOf(places)
  if (edge.length < 3 || places.length > MOST_SCHOOLS) return { outline: '', borders: '' }
  const sides = places.flatMap((place) => bordersOf(place, places, edge))
  return {
    outline: `${edge.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('')}Z`,
    borders: sides.join(''),
  }
}

/** The sides of a school's cell that lie against another township, each drawn by one of its two schools. */
function bordersOf(place: Place, places: readonly Place[], edge: readonly Point[]): string[] {
  const cell = cellOf(place, places, edge)
  return cell.flatMap((corner, at) => {
    const next = cell[(at + 1) % cell.length]
    const { beyond } = corner
    if (!next || !beyond || beyond.township === place.township) return []
    const isOther = beyond.x < place.x || (beyond.x === place.x && beyond.y < place.y)
    return isOther ? [] : [`M${round(corner.x)} ${round(corner.y)}L${round(next.x)} ${round(next.y)}`]
  })
}

function cellOf(place: Place, places: readonly Place[], edge: readonly Point[]): Corner[] {
  let cell: Corner[] = edge.map(({ x, y }) => ({ x, y }))
  const nearestFirst = places
    .map((other) => ({ other, away: distance(place, other) }))
    .filter(({ away }) => away > 0)
    .sort((a, b) => a.away - b.away)
  for (const { other, away } of nearestFirst) {
    // Nobody further than twice the furthest corner can cut anything off.
    if (away > 2 * Math.max(...cell.map((corner) => distance(place, corner)))) break
    cell = cut(cell, place, other)
  }
  return cell
}

/** What of a convex cell lies nearer to `place` than to `other`. */
function cut(cell: readonly Corner[], place: Place, other: Place): Corner[] {
  const nearer = ({ x, y }: Point): number =>
    (x - (place.x + other.x) / 2) * (place.x - other.x) + (y - (place.y + other.y) / 2) * (place.y - other.y)
  return cell.flatMap((corner, at) => {
    const next = cell[(at + 1) % cell.length] ?? corner
    const [here, there] = [nearer(corner), nearer(next)]
    if (here >= 0 && there >= 0) return [corner]
    if (here < 0 && there < 0) return []
    const share = here / (here - there)
    const crossing = {
      x: corner.x + share * (next.x - corner.x),
      y: corner.y + share * (next.y - corner.y),
    }
    return here >= 0 ? [corner, { ...crossing, beyond: other }] : [{ ...crossing, beyond: corner.beyond }]
  })
}

/** The convex hull of the places (monotone chain), moved outwards. */
function outlineOf(places: readonly Point[]): Point[] {
  const sorted = [...places].sort((a, b) => a.x - b.x || a.y - b.y)
  const half = (points: readonly Point[]): Point[] => {
    const chain: Point[] = []
    for (const point of points) {
      while (chain.length >= 2 && turn(chain.at(-2), chain.at(-1), point) <= 0) chain.pop()
      chain.push(point)
    }
    return chain.slice(0, -1)
  }
  const hull = [...half(sorted), ...half([...sorted].reverse())]
  const middle = middleOf(hull)
  return hull.map((corner) => {
    const away = Math.max(1e-9, distance(middle, corner))
    const grow = (away + REACH) / away
    return { x: middle.x + (corner.x - middle.x) * grow, y: middle.y + (corner.y - middle.y) * grow }
  })
}

export function middleOf(points: readonly Point[]): Point {
  const mean = (pick: (point: Point) => number): number =>
    points.reduce((sum, point) => sum + pick(point), 0) / Math.max(1, points.length)
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) }
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)
const round = (value: number): number => Math.round(value * 10) / 10

function turn(a: Point | undefined, b: Point | undefined, c: Point): number {
  return a && b ? (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) : 0
}
