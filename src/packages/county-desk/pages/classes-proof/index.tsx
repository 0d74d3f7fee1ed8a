import { useRouter } from '@tarojs/taro'
import type { Mode } from '@/domain/class-forming'
import { Empty } from '../../../../components/empty'
import { Failed } from '../../../../components/failed'
import { Loading } from '../../../../components/loading'
import { Page } from '../../../../components/page'
import { proofCopy } from '../../../../copy/classes-proof'
import { useProof } from '../../class-parts/readings'
import { ProofSteps } from './proof-steps'

/** Re-doing the proof: the weights, the division, and the check on this phone. */
export default function ClassesProofPage() {
  const { cohort = '', mode = 'common1' } = useRouter().params
  const proof = useProof({ cohort, mode: mode as Mode })
  return (
    <Page desk title={proofCopy.title}>
      {content()}
    </Page>
  )

  function content() {
    switch (proof.state) {
      case 'loading':
        return <Loading onRetry={proof.retry} />
      case 'failed':
        return <Failed refusal={proof.refusal} onRetry={proof.retry} />
      case 'ready':
        return proof.value.proofs.length === 0 ? (
          <Empty icon="info" title={proofCopy.none} text={proofCopy.noneWhy} />
        ) : (
          <ProofSteps proof={proof.value} />
        )
    }
  }
}
