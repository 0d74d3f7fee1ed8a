import { checkCertificate, type FormedClasses, type FormingSchool, type Mode } from '@/domain/class-forming'

/** Classes of small schools that the printed certificates prove, asked of the independent checker; NaN when it refuses one. */
export function provenBy(
  formed: FormedClasses,
  small: readonly FormingSchool[],
  mode: Mode,
  cap = 90,
): number {
  const { certificate, certificates, schoolCertificate } = formed
  const focusPoints = mode === 'common1' ? 1 : 2
  if (schoolCertificate)
    return checkCertificate(small, cap, { by: 'school', of: schoolCertificate, focusPoints }) ?? Number.NaN
  if (certificate) return checkCertificate(small, cap, { by: 'size', of: certificate }) ?? Number.NaN
  // Schools without a theme are joined with none in `hard`: a class each, which needs no proof.
  let proven = mode === 'hard' ? small.filter(({ themes }) => themes.length === 0).length : 0
  for (const [theme, of] of Object.entries(certificates ?? {})) {
    const same = small.filter((school) => school.themes[0] === theme)
    proven += checkCertificate(same, cap, { by: 'size', of }) ?? Number.NaN
  }
  return proven
}
