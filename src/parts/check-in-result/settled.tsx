import { View } from '@tarojs/components'
import { useMyEntries, useMyProgress, useMySessions } from '../../api/mine'
import { recordedAt } from '../../api/my-session'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Dock } from '../../components/dock'
import { Figures } from '../../components/figures'
import { Loading } from '../../components/loading'
import { Notice } from '../../components/notice'
import { Page } from '../../components/page'
import { ProgressBars } from '../../components/progress-bars'
import { checkInCopy } from '../../copy/check-in'
import { clockTime } from '../../copy/dates'
import { duration, signed } from '../../copy/numbers'
import { componentUnit } from '../../copy/progress'
import { sessionCopy } from '../../copy/sessions'
import { open, replace } from '../../platform/navigate'
import type { RecordedAnswer } from './outcome'
import { ResultHead } from './result-head'
import { type Settlement, settlementOf } from './settlement'
import { Uncounted, WithoutIn } from './uncounted'

/** After the check-out: what the half-day gave, why not if it gave nothing, and how far it is to the goal. */
export function Settled({ answer }: { answer: RecordedAnswer }) {
  const entries = useMyEntries()
  const own = useMySessions().data?.sessions.find(({ id }) => id === answer.session.id)
  const settlement = entries.data && settlementOf(entries.data, answer.session.id)
  const isReading = entries.isFetching && !settlement
  const isWithoutIn = !settlement && !isReading && own !== undefined && recordedAt(own, 'in') === undefined
  return (
    <Page
      title={checkInCopy.results.out}
      dock={
        <Dock>
          <Button kind="primary" text={checkInCopy.toToday} onPress={() => replace('/pages/today/index')} />
        </Dock>
      }
    >
      <Head answer={answer} settlement={settlement} isWithoutIn={isWithoutIn} />
      {isReading && <Loading cards={1} />}
      {settlement && <Gave settlement={settlement} inAt={own && recordedAt(own, 'in')} outAt={answer.at} />}
      {settlement && settlement.line.gave <= 0 && <Uncounted settlement={settlement} />}
      {isWithoutIn && <WithoutIn session={answer.session.id} />}
      {!answer.isInvited && <Notice tone="warn">{checkInCopy.notInvited}</Notice>}
      <Standing settlement={settlement} />
    </Page>
  )
}

interface HeadProps {
  answer: RecordedAnswer
  settlement: Settlement | undefined
  isWithoutIn: boolean
}

function Head({ answer: { session }, settlement, isWithoutIn }: HeadProps) {
  const { settled, recorded } = checkInCopy
  if (isWithoutIn) return <ResultHead tone="due" title={settled.withoutIn} note={session.title} />
  if (!settlement) return <ResultHead tone="ok" title={recorded('out')} note={session.title} />
  const { line, component } = settlement
  return line.gave > 0 && component.unit !== 'times' ? (
    <ResultHead tone="ok" title={settled.counted(line.gave, component.unit)} note={session.title} />
  ) : (
    <ResultHead tone="due" title={settled.nothing} note={session.title} />
  )
}

interface GaveProps {
  settlement: Settlement
  inAt: ReturnType<typeof recordedAt>
  outAt: RecordedAnswer['at']
}

function Gave({ settlement, inAt, outAt }: GaveProps) {
  const { line, component } = settlement
  const minutes = line.entry.minutes ?? 0
  const scanned = sessionCopy.scanned(inAt && clockTime(inAt), clockTime(outAt))
  return (
    <Card>
      <Figures
        figures={[
          { key: 'present', value: duration(minutes), unit: '', note: scanned },
          {
            key: 'gave',
            value: signed(line.gave),
            unit: componentUnit(component.unit),
            note: component.name,
          },
        ]}
      />
    </Card>
  )
}

function Standing({ settlement }: { settlement: Settlement | undefined }) {
  const progress = useMyProgress().data
  if (!progress) return null
  return (
    <Card>
      <ProgressBars progress={progress} only={settlement?.component.id} />
      <View className="result-link">
        <Button
          small
          kind="text"
          text={checkInCopy.settled.explain}
          onPress={() => open('/packages/trainee/pages/credit/index')}
        />
      </View>
    </Card>
  )
}
