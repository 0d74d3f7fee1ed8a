import { useDidShow } from '@tarojs/taro'
import { refresh } from '../../../../api/mine'
import { Empty } from '../../../../components/empty'
import { ForBound } from '../../../../components/for-bound'
import { Page } from '../../../../components/page'
import { Waiting } from '../../../../components/waiting'
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
    case 'failed':
      return <Waiting reading={logs} />
    case 'no-group':
      return <Empty icon="people" {...leaderLogsCopy.noGroup} />
    case 'ready':
      return <GroupLogs view={logs.view} asOf={logs.asOf} />
  }
}
