import { useDidShow } from '@tarojs/taro'
import { refresh } from '../../../../api/mine'
import { ForBound } from '../../../../components/for-bound'
import { Page } from '../../../../components/page'
import { Waiting } from '../../../../components/waiting'
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
          <ForBound>{() => <Waiting reading={page} />}</ForBound>
        </Page>
      )
  }
}
