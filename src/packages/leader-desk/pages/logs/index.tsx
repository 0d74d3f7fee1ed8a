import { useDidShow } from '@tarojs/taro'
import { refresh } from '../../../../api/mine'
import { Empty } from '../../../../components/empty'
import { Failed } from '../../../../components/failed'
import { ForBound } from '../../../../components/for-bound'
import { Loading } from '../../../../components/loading'
import { Page } from '../../../../components/page'
import { leaderLogsCopy } from '../../../../copy/leader-logs'
import { GroupLogs } from './group-logs'
import { useGroupLogs } from './use-group-logs'

/** The logs of the leader's group, those without a comment first. */
export default function GroupLogsPage() {
  useDidShow(() => void refresh())
  return (
    <Page title={leaderLogsCopy.title} desk>
      <ForBound>{() => <Content />}</ForBound>
    </Page>
  )
}

function Content() {
  const logs = useGroupLogs()
  switch (logs.state) {
    case 'loading':
      return <Loading onRetry={logs.retry} />
    case 'failed':
      return <Failed refusal={logs.refusal} onRetry={logs.retry} />
    case 'no-group':
      return <Empty icon="people" {...leaderLogsCopy.noGroup} />
    case 'ready':
      return <GroupLogs view={logs.view} asOf={logs.asOf} />
  }
}
