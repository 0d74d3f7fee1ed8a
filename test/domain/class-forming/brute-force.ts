import type { FormingInput, FormingSchool, Measures, Mode } from '@/domain/class-forming'

/** Tries every way to group the small schools and returns the best measures; written from the specification, shares no code. */
export function bruteForce(input: FormingInput, mode: Mode): Measures {
  const large = input.schools.filter((school) => school.size >= input.soloFrom || school.size > input.cap)
  const alone = large.reduce((sum, school) => sum + Math.ceil(school.size / input.cap), 0)
  const small = input.schools.filter((school) => school.size > 0 && !large.includes(school))
  let best: number[] | undefined
  for (const groups of partitions(small)) {
    if (!groups.every((group) => allowed(group, input.cap, mode))) continue
    const measured = [
      alone + groups.length,
      sum(groups.map((group) => (mode === 'ignore' ? 0 : themeGap(group)))),
      sum(groups.map(travel)),
      sum(groups.map((group) => sum(group.map((school) => school.size)) ** 2)),
    ]
    if (!best || lexicographic(measured, best) < 0) best = measured
  }
  const [classes = alone, gap = 0, personMetres = 0, squaredLoads = 0] = best ?? []
  return { classes, themeGap: gap, personMetres, squaredLoads }
}

function* partitions<T>([first, ...others]: readonly T[]): Generator<T[][]> {
  if (first === undefined) {
    yield []
    return
  }
  for (const groups of partitions(others)) {
    yield [[first], ...groups]
    for (let at = 0; at < groups.length; at++)
      yield groups.map((group, position) => (position === at ? [first, ...group] : group))
  }
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0)

const coreOf = (group: FormingSchool[]): string[] =>
  (group[0]?.themes ?? []).filter((theme) => group.every((school) => school.themes.includes(theme)))

function allowed(group: FormingSchool[], cap: number, mode: Mode): boolean {
  if (sum(group.map((school) => school.size)) > cap) return false
  if (group.length === 1 || mode === 'ignore') return true
  if (mode === 'hard')
    return group.every(({ themes }) => themes[0] !== undefined && themes[0] === group[0]?.themes[0])
  return coreOf(group).length >= (mode === 'common1' ? 1 : 2)
}

const themeGap = (group: FormingSchool[]): number =>
  group.length === 1
    ? 0
    : sum(group.map((school) => school.size * (school.themes.length - coreOf(group).length)))

const travel = (group: FormingSchool[]): number =>
  Math.min(...group.map((host) => sum(group.map((school) => school.size * haversine(school, host)))))

function haversine(a: FormingSchool, b: FormingSchool): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180
  const square =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lng - a.lng) / 2) ** 2
  return Math.round(2 * 6_371_008.8 * Math.asin(Math.sqrt(square)))
}

function lexicographic(a: number[], b: number[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return (a[i] ?? 0) - (b[i] ?? 0)
  return 0
}
