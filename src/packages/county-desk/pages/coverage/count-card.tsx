import { View } from '@tarojs/components'
import { type Instant, instant } from '@/domain/shared'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Figures } from '../../../../components/figures'
import { Notice } from '../../../../components/notice'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { coverageCopy as copy } from '../../../../copy/coverage'
import { count as counted } from '../../../../copy/numbers'
import { type Coverage, useRecount } from './use-coverage'

interface CountCardProps {
  coverage: Coverage
  now: Instant
  mayWrite: boolean
}

/** The county's figures, each with what it is measured against, and when they were counted. */
export function CountCard({ coverage: { county, count, programme }, now, mayWrite }: CountCardProps) {
  const recount = useRecount()
  return (
    <Card className="stack">
      <View>
        <View className="card-title">{county.name}</View>
        <View className="sub">{programme.title}</View>
      </View>
      {count ? <Counted count={count} /> : <View>{copy.never}</View>}
      {count && !count.mayPass && <Notice tone="warn">{copy.noPass}</Notice>}
      <RefusalNotice refusal={recount.refusal} />
      <View className="sub" role="status">
        {recount.running
          ? copy.counting(recount.progress?.done ?? 0, recount.progress?.total ?? 0)
          : count && copy.countedAt(instant(count.at), now)}
      </View>
      {mayWrite && (
        <Button block icon="again" text={copy.recount} busy={recount.running} onPress={recount.begin} />
      )}
    </Card>
  )
}

function Counted({ count }: { count: NonNullable<Coverage['count']> }) {
  const { must, begun, passed, trainees, exempt, mayPass } = count
  const figure = (key: 'begun' | 'passed', value: number) => ({
    key,
    value: counted(value),
    unit: copy.people,
    note: [copy[key], copy.share(value, must)].filter(Boolean).join(' '),
  })
  return (
    <>
      <View>{copy.mustNote(must, trainees, exempt)}</View>
      <Figures figures={[figure('begun', begun), ...(mayPass ? [figure('passed', passed)] : [])]} />
    </>
  )
}
