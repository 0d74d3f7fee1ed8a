import { Failed } from '../../../../components/failed'
import { ForBound } from '../../../../components/for-bound'
import { Loading } from '../../../../components/loading'
import { Page } from '../../../../components/page'
import { evidenceCopy as copy } from '../../../../copy/evidence'
import { Chooser } from './chooser'
import { useChoosingStart } from './use-points'

/** One lesson or unit, and the points that it is to be evidence for. */
export default function EvidencePointsPage() {
  const start = useChoosingStart()
  if (start.state === 'ready') return <Chooser key={start.value.key} start={start.value} />
  return (
    <Page title={copy.choose}>
      <ForBound>
        {() =>
          start.state === 'loading' ? (
            <Loading onRetry={start.retry} />
          ) : (
            <Failed refusal={start.refusal} onRetry={start.retry} />
          )
        }
      </ForBound>
    </Page>
  )
}
