import type { SchoolCertificate, SizeCertificate } from './type'

/**
 * Checks a printed proof from nothing but the schools that it is about; shares no code with the solver on purpose.
 * Returns the number of classes that these schools need at least, or undefined if some class could weigh more than P.
 */
export function checkCertificate(
  schools: readonly { id: string; size: number; themes: readonly string[] }[],
  cap: number,
  proof: { by: 'size'; of: SizeCertificate } | { by: 'school'; of: SchoolCertificate; focusPoints: 1 | 2 },
): number | undefined {
  const { P, p } = proof.of
  const numbers = [P, ...Object.values(p)]
  if (P < 1 || !numbers.every((value) => Number.isSafeInteger(value) && value >= 0)) return undefined
  const weighed = schools.map((school) => {
    return { ...school, weight: p[proof.by === 'size' ? String(school.size) : school.id] ?? 0 }
  })
  if (weighed.some((school) => school.weight > P)) return undefined
  const together = proof.by === 'size' ? [weighed] : sharing(weighed, proof.focusPoints)
  if (together.some((group) => heaviestClass(group, cap) > P)) return undefined
  return Math.ceil(weighed.reduce((sum, school) => sum + school.weight, 0) / P)
}

function heaviestClass(schools: readonly { size: number; weight: number }[], cap: number): number {
  const heaviest = new Array<number>(cap + 1).fill(0)
  for (const { size, weight } of schools)
    for (let load = cap; load >= size; load--)
      heaviest[load] = Math.max(heaviest[load] ?? 0, (heaviest[load - size] ?? 0) + weight)
  return heaviest[cap] ?? 0
}

function sharing<School extends { themes: readonly string[] }>(all: readonly School[], n: 1 | 2): School[][] {
  const themes = [...new Set(all.flatMap((school) => school.themes))]
  const cores = n === 1 ? themes.map((a) => [a]) : themes.flatMap((a) => themes.map((b) => [a, b]))
  return cores
    .filter(([a, b]) => b === undefined || (a !== undefined && a < b))
    .map((core) => all.filter((school) => core.every((theme) => school.themes.includes(theme))))
}
