/** Mean radius of the Earth in metres (IUGG), as the specification of class forming fixes it. */
const EARTH_RADIUS_M = 6_371_008.8
const RADIANS_PER_DEGREE = Math.PI / 180
/** Up to this many schools a full table of distances stays below 17 MB. */
const TABLE_LIMIT = 2048

interface Place {
  /** degrees */
  lat: number
  lng: number
}

export type Distance = (from: number, to: number) => number

/** Great-circle distance by the haversine formula, rounded to whole metres. */
export function metresBetween(a: Place, b: Place): number {
  const halfLat = Math.sin(((b.lat - a.lat) * RADIANS_PER_DEGREE) / 2)
  const halfLng = Math.sin(((b.lng - a.lng) * RADIANS_PER_DEGREE) / 2)
  const cosines = Math.cos(a.lat * RADIANS_PER_DEGREE) * Math.cos(b.lat * RADIANS_PER_DEGREE)
  const chord = Math.sqrt(halfLat * halfLat + cosines * halfLng * halfLng)
  return Math.round(2 * EARTH_RADIUS_M * Math.asin(Math.min(1, chord)))
}

/** Distances by index, from a table where the table is small, else computed each time. */
export function distancesOf(places: readonly Place[]): Distance {
  const between = (from: number, to: number): number => {
    const a = places[from]
    const b = places[to]
    return a && b && from !== to ? metresBetween(a, b) : 0
  }
  const count = places.length
  if (count > TABLE_LIMIT) return between
  const table = new Int32Array(count * count)
  for (let from = 0; from < count; from++)
    for (let to = 0; to < from; to++) {
      const metres = between(from, to)
      table[from * count + to] = metres
      table[to * count + from] = metres
    }
  return (from, to) => table[from * count + to] ?? 0
}
