import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { api } from '../../../../api/client'
import { refresh } from '../../../../api/mine'
import { useReading } from '../../../../api/use-reading'
import { Button } from '../../../../components/button'
import { Dock } from '../../../../components/dock'
import { Empty } from '../../../../components/empty'
import { ForBound } from '../../../../components/for-bound'
import { ShownSince } from '../../../../components/offline'
import { Page } from '../../../../components/page'
import { Waiting } from '../../../../components/waiting'
import { planCopy as copy } from '../../../../copy/plan'
import { useNow } from '../../../../platform/clock'
import type { MyPlan } from '../../study/answers'
import { PlanVersionCard } from '../../study/plan-version-card'
import { PlanEditor } from './plan-editor'

/** The personal plan 个人研修计划: written, handed in, commented on, revised; every version stays. */
export default function PlanPage() {
  useDidShow(() => void refresh())
  const reading = useReading(['study.myPlan'], () => api.study.myPlan.query({}), { kept: true })
  if (reading.state === 'ready') return <PlanContent mine={reading.value} asOf={reading.asOf} />
  return (
    <Page title={copy.title}>
      <ForBound>
        {(me) => (me.row ? <Waiting reading={reading} /> : <Empty icon="write" {...copy.guest} />)}
      </ForBound>
    </Page>
  )
}

function PlanContent({ mine, asOf }: { mine: MyPlan; asOf: MyPlan['now'] | undefined }) {
  const [writing, setWriting] = useState(false)
  const now = useNow()
  const { versions, points, fields } = mine
  if (writing) return <PlanEditor mine={mine} onClose={() => setWriting(false)} />
  const isFirst = versions.length === 0
  const dock = (
    <Dock>
      <Button
        kind="primary"
        icon="write"
        text={isFirst ? copy.write : copy.revise}
        onPress={() => setWriting(true)}
      />
    </Dock>
  )
  return (
    <Page title={copy.title} dock={dock}>
      <ShownSince at={asOf} />
      {isFirst && <Empty icon="write" title={copy.first} text={copy.firstText} />}
      {versions.map((plan) => (
        <PlanVersionCard key={plan.id} plan={plan} fields={fields} points={points} now={now} />
      ))}
    </Page>
  )
}
