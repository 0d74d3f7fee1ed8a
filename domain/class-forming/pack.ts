import { packByCore } from './pack-by-core'
import { packBySize } from './pack-by-size'
import { byDivision, type Grouping, type SmallSchools } from './small-schools'
import type { Budget, FormedClasses, Minimum, Mode } from './type'

export type Proofs = Pick<FormedClasses, 'certificate' | 'certificates' | 'schoolCertificate'>

export interface Packed {
  grouping: Grouping
  minimum: Minimum
  proofs: Proofs
}

/** Few classes for the small schools in any mode, with what proves that fewer are impossible. */
export function pack(small: SmallSchools, mode: Mode, budget: Budget): Packed {
  if (mode === 'common1' || mode === 'common2') {
    const { grouping, minimum, proof } = packByCore(small, budget)
    const proofs = proof.by === 'size' ? { certificate: proof.of } : { schoolCertificate: proof.of }
    return { grouping, minimum, proofs }
  }
  const { grouping, minimum, certificates } = packBySize(small, budget)
  if (mode === 'ignore') {
    const [certificate] = certificates
    return { grouping, minimum, proofs: certificate ? { certificate } : {} }
  }
  const named = byDivision(small).flatMap(([first = 0], position) => {
    const theme = small.schools[first]?.themes[0]
    const certificate = certificates[position]
    return theme !== undefined && certificate ? [[theme, certificate] as const] : []
  })
  return { grouping, minimum, proofs: { certificates: Object.fromEntries(named) } }
}
