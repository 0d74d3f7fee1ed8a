import { useState } from 'react'
import { api } from '../../../../api/client'
import { useReading } from '../../../../api/use-reading'
import { Button } from '../../../../components/button'
import { Dock } from '../../../../components/dock'
import { Empty } from '../../../../components/empty'
import { ForBound } from '../../../../components/for-bound'
import { ShownSince } from '../../../../components/offline'
import { Page } from '../../../../components/page'
import { Waiting } from '../../../../components/waiting'
import { selfTestCopy as copy } from '../../../../copy/self-test'
import { studyCopy } from '../../../../copy/study'
import { useNow } from '../../../../platform/clock'
import { open } from '../../../../platform/navigate'
import type { SelfTest } from '../../study/answers'
import { studyPages } from '../../study/paths'
import { Questions } from './questions'
import { Result } from './result'

/** Self-test 自测: the questions until they are handed in, then what they say. */
export default function SelfTestPage() {
  const reading = useReading(['study.selfTest'], () => api.study.selfTest.query({}), { kept: true })
  if (reading.state === 'ready') return <SelfTestContent test={reading.value} asOf={reading.asOf} />
  return (
    <Page title={copy.title}>
      <ForBound>
        {(me) => (me.row ? <Waiting reading={reading} /> : <Empty icon="learning" {...studyCopy.guest} />)}
      </ForBound>
    </Page>
  )
}

function SelfTestContent({ test, asOf }: { test: SelfTest; asOf: SelfTest['now'] | undefined }) {
  const [again, setAgain] = useState(false)
  const now = useNow()
  const { result } = test
  if (!result || again) return <Questions test={test} onDone={() => setAgain(false)} />
  const dock = (
    <Dock note={copy.againNote}>
      <Button text={copy.again} onPress={() => setAgain(true)} />
      <Button kind="primary" text={copy.toPlan} onPress={() => open(studyPages.plan)} />
    </Dock>
  )
  return (
    <Page title={copy.title} dock={dock}>
      <ShownSince at={asOf} />
      <Result result={result} now={now} />
    </Page>
  )
}
