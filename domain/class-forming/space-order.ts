const BITS = 16
const SIDE = 1 << BITS

/** Orders places along a Hilbert curve, so that neighbours in the list are neighbours on the map (and mostly the reverse). */
export function spaceOrder(places: readonly { lat: number; lng: number }[]): number[] {
  const lat = scaleOf(places.map((place) => place.lat))
  const lng = scaleOf(places.map((place) => place.lng))
  const along = places.map((place) => hilbertIndex(lng(place.lng), lat(place.lat)))
  return places.map((_, index) => index).sort((a, b) => (along[a] ?? 0) - (along[b] ?? 0) || a - b)
}

function scaleOf(values: readonly number[]): (value: number) => number {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const value of values) {
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  const span = high - low || 1
  return (value) => Math.floor(((value - low) / span) * (SIDE - 1))
}

/** Position of a cell of a 2^16 × 2^16 grid along the curve (the usual quadrant walk). */
function hilbertIndex(column: number, row: number): number {
  let x = column
  let y = row
  let index = 0
  for (let side = SIDE / 2; side >= 1; side /= 2) {
    const right = (x & side) > 0 ? 1 : 0
    const top = (y & side) > 0 ? 1 : 0
    index += side * side * ((3 * right) ^ top)
    if (top === 0) {
      if (right === 1) {
        x = SIDE - 1 - x
        y = SIDE - 1 - y
      }
      const swap = x
      x = y
      y = swap
    }
  }
  return index
}
