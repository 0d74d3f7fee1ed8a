import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { useMyProgress } from '../../api/mine'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Ordered } from '../../components/steps'
import { Tag } from '../../components/tag'
import { checkInCopy } from '../../copy/check-in'
import { requestCopy } from '../../copy/requests'
import { open } from '../../platform/navigate'
import { appealPage } from '../request-links'
import { assumedGrace, type Settlement } from './settlement'

const { why, next } = { why: checkInCopy.settled.why, next: checkInCopy.refused.next }

/** Why a complete half-day gave nothing, and whether that is the document's rule or an assumption. */
export function Uncounted({ settlement }: { settlement: Settlement }) {
  const { reason, entry } = settlement.line
  const progress = useMyProgress().data
  const judged = reason === 'late' || reason === 'left-early' ? reason : undefined
  const grace = judged && progress && assumedGrace(progress, judged)
  if (reason === 'without-log') return <Reasons text={why['without-log']} advice={why.withoutLogNext} />
  const minutes = reason === 'late' ? entry.lateMinutes : entry.earlyLeaveMinutes
  return (
    <Reasons
      text={
        judged
          ? why[judged](minutes ?? 0, grace)
          : reason === 'capped'
            ? why.capped(settlement.component.name)
            : why.other
      }
      isAssumed={grace !== undefined}
      {...(judged && { advice: why.appeal })}
    />
  )
}

/** The check-out stands alone: a trainer enters the check-in, or the person appeals. */
export function WithoutIn({ session }: { session: string }) {
  return (
    <Reasons text={why.withoutIn} advice={why.withoutInNext}>
      <Button block text={requestCopy.appealTitle} onPress={() => open(appealPage(session, 'in'))} />
    </Reasons>
  )
}

interface ReasonsProps {
  text: string
  isAssumed?: boolean
  advice?: string
}

function Reasons({ text, isAssumed, advice, children }: PropsWithChildren<ReasonsProps>) {
  return (
    <Card>
      <View className="strong">{checkInCopy.refused.why}</View>
      <View className="result-why">{text}</View>
      {isAssumed && (
        <View className="result-why">
          <Tag tone="due" text={why.inferred} />
          <View className="sub">{why.inferredNote}</View>
        </View>
      )}
      {advice && (
        <>
          <View className="strong result-why">{next}</View>
          <Ordered items={[advice]} />
        </>
      )}
      {children}
    </Card>
  )
}
