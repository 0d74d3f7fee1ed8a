import { Empty } from '../../../../components/empty'
import { Failed } from '../../../../components/failed'
import { Loading } from '../../../../components/loading'
import { Page } from '../../../../components/page'
import { logCopy } from '../../../../copy/training-log'
import { Reading } from './reading'
import { type LogPageState, useTrainingLog } from './use-training-log'
import { Writing } from './writing'
import './training-log.scss'

/** One log: written until it is handed over, read afterwards. */
export default function TrainingLogPage() {
  const page = useTrainingLog()
  switch (page.state) {
    case 'writing':
      return <Writing key={page.subject.id} subject={page.subject} rule={page.rule} first={page.first} />
    case 'reading':
      return <Reading log={page.log} asOf={page.asOf} />
    default:
      return (
        <Page title={logCopy.title}>
          <Waiting page={page} />
        </Page>
      )
  }
}

function Waiting({ page }: { page: Exclude<LogPageState, { state: 'writing' | 'reading' }> }) {
  switch (page.state) {
    case 'loading':
      return <Loading onRetry={page.retry} />
    case 'failed':
      return <Failed refusal={page.refusal} onRetry={page.retry} />
    case 'guest':
      return <Empty icon="write" title={logCopy.guest.title} text={logCopy.guest.text} />
  }
}
