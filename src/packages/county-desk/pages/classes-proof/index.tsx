import { useRouter } from '@tarojs/taro'
import type { Mode } from '@/domain/class-forming'
import { Empty } from '../../../../components/empty'
import { Page } from '../../../../components/page'
import { Read } from '../../../../components/read'
import { proofCopy } from '../../../../copy/classes-proof'
import { useProof } from '../../class-parts/readings'
import { ProofSteps } from './proof-steps'

/** Re-doing the proof: the weights, the division, and the check on this phone. */
export default function ClassesProofPage() {
  const { cohort = '', mode = 'common1' } = useRouter().params
  return (
    <Page desk title={proofCopy.title}>
      <Read reading={useProof({ cohort, mode: mode as Mode })}>
        {(proof) =>
          proof.proofs.length === 0 ? (
            <Empty icon="info" title={proofCopy.none} text={proofCopy.noneWhy} />
          ) : (
            <ProofSteps proof={proof} />
          )
        }
      </Read>
    </Page>
  )
}
