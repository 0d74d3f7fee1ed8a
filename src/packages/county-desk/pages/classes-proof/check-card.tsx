import { View } from '@tarojs/components'
import { useState } from 'react'
import { checkCertificate } from '@/domain/class-forming'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Mini } from '../../../../components/tag'
import { proofCopy } from '../../../../copy/classes-proof'
import type { PlanProof } from '../../class-parts/answers'
import { largeClassesOf, type PrintedProof } from '../../class-parts/proof-sums'
import './proof.scss'

type Outcome = { state: 'open' } | { state: 'refused' } | { state: 'accepted'; least: number }

/** Tries every way to fill a class on this phone, with a check that shares no code with what formed the classes. */
export function CheckCard({ proof }: { proof: PlanProof }) {
  const [outcome, setOutcome] = useState<Outcome>({ state: 'open' })
  switch (outcome.state) {
    case 'open':
      return <Button block kind="primary" text={proofCopy.check} onPress={() => setOutcome(check(proof))} />
    case 'refused':
      return (
        <Card>
          <Mini tone="bad" text={proofCopy.refused} />
        </Card>
      )
    case 'accepted':
      return (
        <Card now className="checked">
          <Mini tone="ok" text={proofCopy.accepted(outcome.least)} />
          <View role="status">{conclusion(proof, outcome.least)}</View>
        </Card>
      )
  }
}

function check({ proofs, cap }: PlanProof): Outcome {
  let least = 0
  for (const proof of proofs) {
    const accepted = checkCertificate(proof.units, cap, claimOf(proof))
    if (accepted === undefined) return { state: 'refused' }
    least += accepted
  }
  return { state: 'accepted', least }
}

function claimOf({ by, P, p, focusPoints = 1 }: PrintedProof): Parameters<typeof checkCertificate>[2] {
  return by === 'size' ? { by, of: { P, p } } : { by, of: { P, p }, focusPoints }
}

/** A search may have shown more than the weights can. */
function conclusion(proof: PlanProof, least: number): string {
  const bound = least + largeClassesOf(proof)
  const { lower, value } = proof.minimum
  if (bound === value) return proofCopy.acceptedAll(value)
  return bound < lower ? proofCopy.acceptedSearch(bound, lower) : proofCopy.acceptedGap(bound, value)
}
