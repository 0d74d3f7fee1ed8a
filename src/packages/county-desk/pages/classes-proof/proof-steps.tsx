import { View } from '@tarojs/components'
import { Card } from '../../../../components/card'
import { proofCopy } from '../../../../copy/classes-proof'
import type { PlanProof } from '../../class-parts/answers'
import { largeClassesOf, type PrintedProof, sumsOf } from '../../class-parts/proof-sums'
import { CheckCard } from './check-card'
import { WeightTable } from './weight-table'
import './proof.scss'

/** Three steps that need nothing but this page, then the check by machine. */
export function ProofSteps({ proof }: { proof: PlanProof }) {
  const { large, soloFrom, cap, proofs, names } = proof
  return (
    <View className="proof stack">
      <View className="sub">{proofCopy.lead}</View>
      <Card>
        <View className="card-title">{`1　${proofCopy.step1}`}</View>
        <View>{proofCopy.step1Note(large.length, largeClassesOf(proof), soloFrom)}</View>
      </Card>
      {proofs.map((one) => (
        <Part key={one.label} proof={one} cap={cap} names={names} isOnly={proofs.length === 1} />
      ))}
      <CheckCard proof={proof} />
    </View>
  )
}

interface PartProps {
  proof: PrintedProof
  cap: number
  names: PlanProof['names']
  isOnly: boolean
}

function Part({ proof, cap, names, isOnly }: PartProps) {
  const { total, least, quotient } = sumsOf(proof)
  const label = proof.label === '' ? proofCopy.all : proofCopy.part(names[proof.label] ?? proof.label)
  return (
    <>
      <Card>
        <View className="card-title">{`2　${proofCopy.step2}`}</View>
        {!isOnly && <View className="strong">{label}</View>}
        <View>{proofCopy.step2Note(cap, proof.P)}</View>
        <WeightTable proof={proof} names={names} />
      </Card>
      <Card>
        <View className="card-title">{`3　${proofCopy.step3}`}</View>
        <View>{proofCopy.step3Note(total, proof.P, quotient, least)}</View>
      </Card>
    </>
  )
}
