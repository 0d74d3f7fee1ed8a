import type { TrainingClass } from '../type'

export interface Seating {
  /** person → class */
  seats: ReadonlyMap<string, string>
  /** people whose school has no place left for them */
  waiting: readonly string[]
}

/**
 * Who sits in which class of their school: everybody keeps the class they have as long as it has a place, the others fill what is least
 * full. Never more people of a school in a class than the arrangement says, so a class never holds more than it was judged with.
 */
export function seatTrainees(
  classes: readonly TrainingClass[],
  people: ReadonlyMap<string, readonly string[]>,
  seated: ReadonlyMap<string, string>,
): Seating {
  const seats = new Map<string, string>()
  const waiting: string[] = []
  for (const [school, trainees] of people) {
    const places = placesOf(school, classes, trainees.length)
    const left: string[] = []
    for (const person of [...trainees].sort()) {
      const place = places.find(({ id }) => id === seated.get(person))
      if (place && place.free > 0) sit(person, place, seats)
      else left.push(person)
    }
    for (const person of left) {
      const [roomiest] = places.filter(({ free }) => free > 0).sort((a, b) => b.free - a.free)
      if (roomiest) sit(person, roomiest, seats)
      else waiting.push(person)
    }
  }
  return { seats, waiting }
}

interface Place {
  id: string
  free: number
}

function sit(person: string, place: Place, seats: Map<string, string>): void {
  seats.set(person, place.id)
  place.free -= 1
}

/** Fewer trainees than places (a headcount was planned with) are spread evenly over the school's classes. */
function placesOf(school: string, classes: readonly TrainingClass[], trainees: number): Place[] {
  const own = classes
    .flatMap(({ id, members }) =>
      members.filter((member) => member.school === school).map(({ count }) => ({ id, free: count })),
    )
    .sort((a, b) => b.free - a.free)
  const least = Math.floor(trainees / Math.max(1, own.length))
  const larger = trainees - least * own.length
  return own.map(({ id, free }, index) => ({ id, free: Math.min(free, least + (index < larger ? 1 : 0)) }))
}
