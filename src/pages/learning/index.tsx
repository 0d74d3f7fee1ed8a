import { useDidShow } from '@tarojs/taro'
import type { Instant } from '@/domain/shared'
import type { MyProgress } from '../../api/answers'
import { refresh, useMyEntries, useMyProgress, useMySessions } from '../../api/mine'
import { loaded } from '../../api/page-state'
import { Card } from '../../components/card'
import { ForBound } from '../../components/for-bound'
import { ShownSince } from '../../components/offline'
import { Page } from '../../components/page'
import { Row } from '../../components/row'
import { Section } from '../../components/section'
import { Waiting } from '../../components/waiting'
import { timeSpan } from '../../copy/dates'
import { learningCopy } from '../../copy/learning'
import { requestCopy } from '../../copy/requests'
import { sessionCopy, sessionStatus } from '../../copy/sessions'
import { shellCopy } from '../../copy/shell'
import { Guest } from '../../parts/guest'
import { appealPage, leavePage } from '../../parts/request-links'
import { useNow } from '../../platform/clock'
import { open } from '../../platform/navigate'
import { type Coming, comingOf, type Past, pastOf } from './attendance'
import { Standing } from './standing'
import { WorkCard } from './work-card'

export default function LearningPage() {
  useDidShow(() => void refresh())
  return (
    <Page title={shellCopy.tabs.learning} tab="learning">
      <ForBound>{(me) => (me.row ? <Learning /> : <Guest hasDesk={me.grants.length > 0} />)}</ForBound>
    </Page>
  )
}

function Learning() {
  const read = loaded(useMySessions())
  const progress = useMyProgress().data
  const entries = useMyEntries().data
  const now = useNow()
  if (read.state !== 'ready') return <Waiting reading={read} />
  const { sessions } = read.value
  return (
    <>
      <ShownSince at={read.asOf} />
      {progress && <Standing progress={progress} />}
      <Section title={learningCopy.coming} link={requestCopy.leave} onPress={() => open(leavePage())} />
      <ComingCard coming={comingOf(sessions, now)} unit={progress?.headline.unit} now={now} />
      <WorkCard />
      <Section title={learningCopy.past} link={requestCopy.appealTitle} onPress={() => open(appealPage())} />
      <PastCard past={pastOf(sessions, entries, now)} />
    </>
  )
}

interface ComingCardProps {
  coming: readonly Coming[]
  unit: MyProgress['headline']['unit'] | undefined
  now: Instant
}

function ComingCard({ coming, unit, now }: ComingCardProps) {
  if (coming.length === 0) return <Card>{learningCopy.noneComing}</Card>
  return (
    <Card flush>
      {coming.map(({ session: { id, title, place, start, end, worth, why }, step }) => {
        const canScan = step.step === 'check-in' || step.step === 'check-out'
        const earns = unit && unit !== 'none' ? sessionCopy.worth(worth, unit) : undefined
        return (
          <Row
            key={id}
            icon={canScan ? 'scan' : 'today'}
            title={title}
            status={sessionStatus(step, now)}
            note={[timeSpan(start, end, now), place, earns, why].filter(Boolean).join('，')}
            onPress={canScan ? () => open('/pages/check-in/index') : undefined}
          />
        )
      })}
    </Card>
  )
}

function PastCard({ past }: { past: readonly Past[] }) {
  if (past.length === 0) return <Card>{learningCopy.nonePast}</Card>
  return (
    <Card flush>
      {past.map(({ key, title, status, note, appeal }) => (
        <Row
          key={key}
          title={title}
          status={status}
          note={note}
          onPress={appeal === undefined ? undefined : () => open(appealPage(appeal))}
        />
      ))}
    </Card>
  )
}
