import { View } from '@tarojs/components'
import { useMyEntries, useMyProgress, useMySessions } from '../../api/mine'
import { recordedAt } from '../../api/my-session'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Dock } from '../../components/dock'
import { Loading } from '../../components/loading'
import { Notice } from '../../components/notice'
import { Page } from '../../components/page'
import { ProgressBars } from '../../components/progress-bars'
import { checkInCopy } from '../../copy/check-in'
import { open, replace } from '../../platform/navigate'
import { writeAbout } from '../log-links'
import { Gave } from './gave'
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
        <Next log={settlement?.line.reason === 'without-log' ? settlement.line.entry.session : undefined} />
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

/** Where to go from here; where only the log is missing for the credit, to it. */
function Next({ log }: { log: string | undefined }) {
  const { settled, toToday } = checkInCopy
  return (
    <Dock>
      <Button
        {...(log === undefined && { kind: 'primary' })}
        text={toToday}
        onPress={() => replace('/pages/today/index')}
      />
      {log !== undefined && (
        <Button kind="primary" icon="write" text={settled.writeLog} onPress={() => open(writeAbout(log))} />
      )}
    </Dock>
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
    <ResultHead
      tone="due"
      title={line.reason === 'without-log' ? settled.withoutLog : settled.nothing}
      note={session.title}
    />
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
