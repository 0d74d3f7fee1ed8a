import { type FormingInput, type FormingSchool, metresBetween } from '@/domain/class-forming'

export interface Reference {
  classes: number
  personKilometres: number
}

/** What a careful clerk does without a computer: the largest school first, each into the first class with room. */
export function firstFitDecreasing({ cap, schools }: FormingInput): Reference {
  const groups: FormingSchool[][] = []
  const room: number[] = []
  let at = 0
  let before = Number.POSITIVE_INFINITY
  for (const school of [...schools].sort((a, b) => b.size - a.size)) {
    // Classes before this one had no room for an equal school a moment ago, and they have not become emptier.
    if (school.size < before) at = 0
    before = school.size
    while (at < groups.length && (room[at] ?? 0) < school.size) at++
    const group = groups[at]
    if (group) group.push(school)
    else groups.push([school])
    room[at] = (room[at] ?? cap) - school.size
  }
  const metres = groups.reduce((sum, group) => sum + travel(group), 0)
  return { classes: groups.length, personKilometres: Math.round(metres / 1000) }
}

const travel = (group: readonly FormingSchool[]): number =>
  Math.min(
    ...group.map((host) => group.reduce((sum, school) => sum + school.size * metresBetween(school, host), 0)),
  )
