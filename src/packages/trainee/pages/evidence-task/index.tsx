import { useDidShow } from '@tarojs/taro'
import { refresh } from '../../../../api/mine'
import { Failed } from '../../../../components/failed'
import { ForBound } from '../../../../components/for-bound'
import { Loading } from '../../../../components/loading'
import { Page } from '../../../../components/page'
import { evidenceCopy as copy } from '../../../../copy/evidence'
import { Reading } from './reading'
import { useTask } from './use-task'
import { Writing } from './writing'

/** One micro-task: materials and reflection until it is handed in, what came of it afterwards. */
export default function EvidenceTaskPage() {
  const page = useTask()
  useDidShow(() => void refresh())
  switch (page.state) {
    case 'writing':
      return <Writing key={page.task.key} task={page.task} />
    case 'reading':
      return <Reading task={page.task} asOf={page.asOf} />
    default:
      return (
        <Page title={copy.title}>
          <ForBound>
            {() =>
              page.state === 'loading' ? (
                <Loading onRetry={page.retry} />
              ) : (
                <Failed refusal={page.refusal} onRetry={page.retry} />
              )
            }
          </ForBound>
        </Page>
      )
  }
}
