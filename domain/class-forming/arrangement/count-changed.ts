import type { FormingSchool } from '../type'

interface NamedSchool extends Pick<FormingSchool, 'id' | 'size'> {
  name: string
}

/** A school whose number of people is not what it was; 0 when it came or went. */
export interface ChangedSchool {
  school: string
  name: string
  from: number
  to: number
}

/** Schools whose size differs between two countings: what makes classes outdated. */
export function countChanged(before: readonly NamedSchool[], now: readonly NamedSchool[]): ChangedSchool[] {
  const sizes = new Map(before.map(({ id, size }) => [id, size]))
  const present = new Set(now.map(({ id }) => id))
  const differing = now.flatMap(({ id, name, size }) => {
    const from = sizes.get(id) ?? 0
    return from === size ? [] : [{ school: id, name, from, to: size }]
  })
  const gone = before.flatMap(({ id, name, size }) =>
    present.has(id) || size === 0 ? [] : [{ school: id, name, from: size, to: 0 }],
  )
  return [...differing, ...gone]
}
