import { View } from '@tarojs/components'
import { closesAt } from '@/domain/session'
import type { MyProgress } from '../../api/answers'
import { useMyLogs, useMyProgress } from '../../api/mine'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Dock } from '../../components/dock'
import { Notice } from '../../components/notice'
import { Page } from '../../components/page'
import { type Step, Steps } from '../../components/steps'
import { checkInCopy } from '../../copy/check-in'
import { useNow } from '../../platform/clock'
import { goBack } from '../../platform/navigate'
import type { RecordedAnswer } from './outcome'
import { ResultHead } from './result-head'
import { Settled } from './settled'

/** The server has the record: after a check-in what comes next, after a check-out what it gave. */
export function Recorded({ answer }: { answer: RecordedAnswer }) {
  return answer.direction === 'out' && answer.status === 'confirmed' ? (
    <Settled answer={answer} />
  ) : (
    <Arrived answer={answer} />
  )
}

function Arrived({ answer }: { answer: RecordedAnswer }) {
  const { direction, session, status, isInvited } = answer
  const unit = useMyProgress().data?.headline.unit
  const wantsLog = useMyLogs().data?.rule.forCredit
  return (
    <Page
      title={checkInCopy.results[direction]}
      dock={
        <Dock>
          <Button kind="primary" text={checkInCopy.known} onPress={goBack} />
        </Dock>
      }
    >
      <Head answer={answer} />
      <Card>
        <View className="strong">{session.title}</View>
        <View className="sub result-place">{session.place}</View>
        <Steps steps={stepsAfter(answer, { unit, wantsLog })} />
      </Card>
      {status === 'pending' && <Notice>{checkInCopy.pendingNote}</Notice>}
      {!isInvited && <Notice tone="warn">{checkInCopy.notInvited}</Notice>}
    </Page>
  )
}

function Head({ answer }: { answer: RecordedAnswer }) {
  const { direction, at, isRepeat, status, session } = answer
  const now = useNow()
  const copy = checkInCopy
  if (status === 'pending') return <ResultHead tone="running" title={copy.pending(direction)} />
  if ('secondScan' in answer)
    return <ResultHead tone="ok" title={copy.secondScan} note={copy.secondScanNote} />
  if (isRepeat)
    return <ResultHead tone="ok" title={copy.repeated(direction)} note={copy.repeatedNote(at, now)} />
  return (
    <ResultHead tone="ok" title={copy.recorded(direction)} note={copy.relativeToStart(at, session.start)} />
  )
}

/** What the half-day is counted in, and whether its log is needed for that; not known before they are read. */
interface Earning {
  unit: MyProgress['headline']['unit'] | undefined
  wantsLog: boolean | undefined
}

function stepsAfter(
  { at, mode, status, session, direction }: RecordedAnswer,
  { unit, wantsLog }: Earning,
): Step[] {
  const { steps } = checkInCopy
  const scanned: Step = {
    key: 'in',
    tone: status === 'pending' ? 'running' : 'ok',
    title: direction === 'in' ? steps.in(at) : checkInCopy.results.out,
    note: steps.modes[mode],
  }
  if (direction === 'out') return [scanned]
  const leave: Step = {
    key: 'out',
    tone: 'open',
    title: steps.out(session.checkOutFrom, closesAt(session)),
    note: steps.outNote,
  }
  if (unit === undefined || unit === 'none') return [scanned, leave]
  const earn: Step = {
    key: 'earn',
    tone: 'open',
    title: steps.earn(session.worth, unit),
    note: wantsLog ? steps.earnWithLog : steps.earnNote,
  }
  return [scanned, leave, earn]
}
