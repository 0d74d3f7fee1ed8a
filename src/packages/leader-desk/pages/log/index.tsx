import { pageScrollTo } from '@tarojs/taro'
import { useState } from 'react'
import { ForBound } from '../../../../components/for-bound'
import { Page } from '../../../../components/page'
import { Waiting } from '../../../../components/waiting'
import { leaderLogsCopy } from '../../../../copy/leader-logs'
import { sideBySideCopy } from '../../../../copy/side-by-side'
import { SideBySide } from '../../../../parts/side-by-side'
import { useNow } from '../../../../platform/clock'
import type { OtherLog, ReadLog } from '../../answers'
import { ReadLogContent } from './content'
import { type LogReading, useLog } from './use-log'
import './log.scss'

/** Somebody's log: read, commented on, and laid beside those that share passages with it. */
export default function LogPage() {
  const reading = useLog()
  return (
    <Page title={leaderLogsCopy.log} desk>
      <ForBound>{() => <Content reading={reading} />}</ForBound>
    </Page>
  )
}

function Content({ reading }: { reading: LogReading }) {
  const { log, similar } = reading
  const [beside, setBeside] = useState<OtherLog>()
  const lay = (other: OtherLog | undefined) => {
    setBeside(other)
    void pageScrollTo({ scrollTop: 0, duration: 0 })
  }
  switch (log.state) {
    case 'loading':
    case 'failed':
      return <Waiting reading={log} />
    case 'ready':
      return beside ? (
        <Beside log={log.value} other={beside} onBack={() => lay(undefined)} />
      ) : (
        <ReadLogContent
          log={log.value}
          asOf={log.asOf}
          similar={similar}
          comment={reading.comment}
          onCompare={lay}
        />
      )
  }
}

function Beside({ log, other, onBack }: { log: ReadLog; other: OtherLog; onBack: () => void }) {
  const { on, mine, backToLog } = leaderLogsCopy
  const now = useNow()
  return (
    <SideBySide
      one={{ who: log.name, about: `${log.title}，${on(log.on, now)}`, text: log.text }}
      other={{
        who: sideBySideCopy.who(other, mine),
        about: `${other.title}，${on(other.on, now)}`,
        text: other.text,
      }}
      passages={other.passages}
      containment={other.containment}
      back={backToLog}
      onBack={onBack}
    />
  )
}
