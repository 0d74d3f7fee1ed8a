import { View } from '@tarojs/components'
import { Card } from '../../../../components/card'
import { Icon } from '../../../../components/icon'
import { Pressable } from '../../../../components/pressable'
import { Mini } from '../../../../components/tag'
import { classesCopy, formingCopy } from '../../../../copy/classes'
import { ruleCopy } from '../../../../copy/classes-rule'
import { open } from '../../../../platform/navigate'
import type { Cohort, ComparedPlan, PlanProof, PlanRef } from '../../class-parts/answers'
import { largeClassesOf, sumsOf } from '../../class-parts/proof-sums'
import { useProof } from '../../class-parts/readings'
import { countyPages } from '../../paths'
import './classes.scss'

interface MinimumCardProps {
  plan: PlanRef
  compared: ComparedPlan
  cohort: Cohort
}

/** “71 classes; fewer are impossible”, why, and the way to check it oneself. */
export function MinimumCard({ plan, compared, cohort }: MinimumCardProps) {
  const proof = useProof(plan)
  const { value, lower } = compared.minimum
  const isLeast = value === lower
  return (
    <Card className="minimum">
      <View className="minimum__claim">
        <Mini tone={isLeast ? 'ok' : 'running'} text={isLeast ? classesCopy.proven : classesCopy.notProven} />
        <View className="minimum__figure" role="heading" aria-level={2}>
          {headline(value, lower)}
        </View>
      </View>
      <View className="minimum__why">
        {lower === 0 ? classesCopy.outdatedProofWhy : proof.state === 'ready' && why(proof.value)}
        <View className="sub">{formingCopy.countedAs[cohort.counting]}</View>
        {cohort.ruleBy === 'county' && (
          <View className="sub">{ruleCopy.ownFigures(cohort.rule.cap, cohort.rule.soloFrom)}</View>
        )}
        {compared.byHand && <View className="sub">{classesCopy.byHand}</View>}
      </View>
      {lower > 0 && (
        <Pressable
          role="link"
          className="minimum__link is-accent"
          onPress={() => open(countyPages.classesProof(plan))}
        >
          <View>{classesCopy.checkYourself}</View>
          <Icon name="forward" size={18} />
        </Pressable>
      )}
    </Card>
  )
}

function headline(value: number, lower: number): string {
  if (lower === 0) return classesCopy.outdatedProof(value)
  return value === lower ? classesCopy.minimum(value) : classesCopy.above(value, lower)
}

function why(proof: PlanProof): string {
  const large = classesCopy.large(largeClassesOf(proof))
  const sums = proof.proofs.map(sumsOf)
  const [first] = proof.proofs
  const [sum] = sums
  if (!first || !sum) return large + classesCopy.smallSearched
  if (sums.length === 1) return large + classesCopy.small(sum.total, first.P, sum.quotient, sum.least)
  const least = sums.reduce((all, one) => all + one.least, 0)
  return large + classesCopy.smallParts(sums.length, least)
}
