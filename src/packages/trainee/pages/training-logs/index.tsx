import { useDidShow } from '@tarojs/taro'
import { refresh } from '../../../../api/mine'
import { Button } from '../../../../components/button'
import { Dock } from '../../../../components/dock'
import { Empty } from '../../../../components/empty'
import { ForBound } from '../../../../components/for-bound'
import { Page } from '../../../../components/page'
import { Waiting } from '../../../../components/waiting'
import { logCopy } from '../../../../copy/training-log'
import { writeFree } from '../../../../parts/log-links'
import { open } from '../../../../platform/navigate'
import { LogLists } from './log-lists'
import { type LogsState, useLogs } from './use-logs'

/** Everything that a trainee has written and has to write. */
export default function TrainingLogsPage() {
  const logs = useLogs()
  useDidShow(() => void refresh())
  const dock =
    logs.state === 'ready' || logs.state === 'empty' ? (
      <Dock>
        <Button icon="write" text={logCopy.writeFree} onPress={() => open(writeFree)} />
      </Dock>
    ) : undefined
  return (
    <Page title={logCopy.title} dock={dock}>
      <ForBound>{() => <Content logs={logs} />}</ForBound>
    </Page>
  )
}

function Content({ logs }: { logs: LogsState }) {
  switch (logs.state) {
    case 'loading':
    case 'failed':
      return <Waiting reading={logs} />
    case 'guest':
      return <Empty icon="write" title={logCopy.guest.title} text={logCopy.guest.text} />
    case 'empty':
      return <Empty icon="write" title={logCopy.none} text={logCopy.noneText} />
    case 'ready':
      return <LogLists view={logs.view} asOf={logs.asOf} earlier={logs.earlier} />
  }
}
