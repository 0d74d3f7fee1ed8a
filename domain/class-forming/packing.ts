import type { Grouping } from './small-schools'
import type { Steps } from './steps'
import type { FormedClasses, Minimum } from './type'

export type Proofs = Pick<FormedClasses, 'certificate' | 'certificates' | 'schoolCertificate'>

export interface Packed {
  grouping: Grouping
  minimum: Minimum
  proofs: Proofs
}

/** The search for few classes: its steps, and at any time the best so far with what proves that fewer are impossible. */
export interface Packing {
  /** One pass over everything there is to try; another pass has other luck. */
  steps: () => Steps<void>
  packed: () => Packed
}
