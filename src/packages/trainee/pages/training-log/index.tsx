import { Empty } from '../../../../components/empty'
import { ForBound } from '../../../../components/for-bound'
import { Page } from '../../../../components/page'
import { Waiting } from '../../../../components/waiting'
import { logCopy } from '../../../../copy/training-log'
import { Reading } from './reading'
import { useTrainingLog } from './use-training-log'
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
          <ForBound>
            {() =>
              page.state === 'guest' ? (
                <Empty icon="write" title={logCopy.guest.title} text={logCopy.guest.text} />
              ) : (
                <Waiting reading={page} />
              )
            }
          </ForBound>
        </Page>
      )
  }
}
