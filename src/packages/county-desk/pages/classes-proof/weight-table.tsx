import { View } from '@tarojs/components'
import { proofCopy } from '../../../../copy/classes-proof'
import type { PlanProof } from '../../class-parts/answers'
import { type PrintedProof, weightOf } from '../../class-parts/proof-sums'
import './proof.scss'

interface Line {
  key: string
  what: string
  schools: number
  weight: number
}

/** One line a size, or a school where the weight is the school's own; they add up to the total. */
export function WeightTable({ proof, names }: { proof: PrintedProof; names: PlanProof['names'] }) {
  return (
    <View className="weights" role="table" aria-label={proofCopy.step2}>
      {linesOf(proof, names).map(({ key, what, schools, weight }) => (
        <View key={key} className="weights__line" role="row">
          <View>{what}</View>
          <View className="sub weights__number">{proofCopy.times(schools, weight)}</View>
          <View className="weights__number">{schools * weight}</View>
        </View>
      ))}
    </View>
  )
}

function linesOf(proof: PrintedProof, names: PlanProof['names']): Line[] {
  if (proof.by === 'school')
    return proof.units.map((unit) => ({
      key: unit.id,
      what: nameOf(unit.id, names),
      schools: 1,
      weight: weightOf(proof, unit),
    }))
  const lines = new Map<number, Line>()
  for (const unit of proof.units) {
    const known = lines.get(unit.size)
    const line = { key: String(unit.size), what: proofCopy.size(unit.size), weight: weightOf(proof, unit) }
    lines.set(unit.size, { ...line, schools: (known?.schools ?? 0) + 1 })
  }
  return [...lines.entries()].sort(([a], [b]) => b - a).map(([, line]) => line)
}

const nameOf = (unit: string, names: PlanProof['names']): string =>
  unit
    .split('+')
    .map((school) => names[school] ?? school)
    .join('、')
