import type { FormedClasses, FormingSchool, Mode } from '../type'

/** Schools that go as one: a school, or a pair whose schools stay together. */
interface ProofUnit {
  id: string
  size: number
  themes: readonly string[]
}

/**
 * A proof as anybody can re-do it: no set of these units that fits in one class weighs more than `P`, so they need at least
 * ceil(total weight / P) classes. `label`: the first theme or the lead school that it is about; empty when about all.
 */
export interface PrintedProof {
  label: string
  by: 'size' | 'school'
  /** of `by: 'school'`: focus points that a class must share */
  focusPoints?: 1 | 2
  P: number
  p: Readonly<Record<string, number>>
  units: readonly ProofUnit[]
}

/** The proofs of a solver's answer, each with the schools that it is about. */
export function proofsOf(
  formed: FormedClasses,
  small: readonly FormingSchool[],
  mode: Mode,
  label: string,
): PrintedProof[] {
  const unitsOf = (schools: readonly FormingSchool[]): ProofUnit[] =>
    schools.map(({ id, size, themes }) => ({ id, size, themes }))
  const { certificate, certificates, schoolCertificate } = formed
  if (certificate) return [{ label, by: 'size', ...certificate, units: unitsOf(small) }]
  if (schoolCertificate)
    return [
      {
        label,
        by: 'school',
        focusPoints: mode === 'common2' ? 2 : 1,
        ...schoolCertificate,
        units: unitsOf(small),
      },
    ]
  return Object.entries(certificates ?? {}).map(([theme, of]) => ({
    label: theme,
    by: 'size',
    ...of,
    units: unitsOf(small.filter((school) => school.themes[0] === theme)),
  }))
}
