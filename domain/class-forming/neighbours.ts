import { byDivision, type SmallSchools } from './small-schools'
import { spaceOrder } from './space-order'

const NEAREST = 20
/** In divisions up to this size every school is looked at; in larger ones a stretch of the space-filling curve around the school. */
const WHOLE_DIVISION = 1024
const STRETCH = 48

/** The schools near a school that may share its class, the nearest first; worked out when first asked, because time may end before. */
export function neighboursOf(small: SmallSchools): (school: number) => readonly number[] {
  const order: number[][] = []
  const place = new Int32Array(small.sizes.length)
  const row = new Int32Array(small.sizes.length)
  for (const members of byDivision(small)) {
    const along = spaceOrder(members.flatMap((index) => small.schools[index] ?? []))
    const line = along.map((position) => members[position] ?? 0)
    line.forEach((school, position) => {
      place[school] = position
      row[school] = order.length
    })
    order.push(line)
  }
  const known = new Map<number, readonly number[]>()
  return (school) => {
    const cached = known.get(school)
    if (cached) return cached
    const line = order[row[school] ?? 0] ?? []
    const at = place[school] ?? 0
    const candidates =
      line.length <= WHOLE_DIVISION ? line : line.slice(Math.max(0, at - STRETCH), at + STRETCH)
    const nearest = candidates
      .filter((other) => other !== school)
      .map((other) => ({ other, metres: small.distance(school, other) }))
      .sort((a, b) => a.metres - b.metres)
      .slice(0, NEAREST)
      .map((entry) => entry.other)
    known.set(school, nearest)
    return nearest
  }
}
