import { packSizes } from './pack-sizes'
import { countSizes, seatSchools } from './seat-schools'
import { byDivision, type Grouping, type SmallSchools } from './small-schools'
import type { Budget, Minimum, SizeCertificate } from './type'

export interface SizePacked {
  grouping: Grouping
  minimum: Minimum
  /** one for each division, in the order of `byDivision` */
  certificates: SizeCertificate[]
}

/** The fewest classes where any schools of one division may be joined: `ignore` (one division) and `hard` (first themes). */
export function packBySize(small: SmallSchools, budget: Pick<Budget, 'seed' | 'shouldStop'>): SizePacked {
  const grouping: Grouping = []
  const certificates: SizeCertificate[] = []
  const minimum: Minimum = { value: 0, lower: 0, how: 'certificate' }
  for (const indices of byDivision(small)) {
    const counts = countSizes(small, indices)
    const packed = packSizes(counts, budget)
    grouping.push(...seatSchools(small, indices, counts, packed.uses))
    certificates.push(packed.bound.certificate)
    minimum.value += packed.minimum.value
    minimum.lower += packed.minimum.lower
    minimum.how = weaker(minimum.how, packed.minimum.how)
  }
  return { grouping, minimum, certificates }
}

const strength = { certificate: 2, search: 1, open: 0 } as const

/** The weaker of two proofs is what holds for both together. */
const weaker = (a: Minimum['how'], b: Minimum['how']): Minimum['how'] => (strength[a] < strength[b] ? a : b)
