import { ForBound } from '../../../../components/for-bound'
import { Page } from '../../../../components/page'
import { Waiting } from '../../../../components/waiting'
import { evidenceCopy as copy } from '../../../../copy/evidence'
import { Chooser } from './chooser'
import { useChoosingStart } from './use-points'

/** One lesson or unit, and the points that it is to be evidence for. */
export default function EvidencePointsPage() {
  const start = useChoosingStart()
  if (start.state === 'ready') return <Chooser key={start.value.key} start={start.value} />
  return (
    <Page title={copy.choose}>
      <ForBound>{() => <Waiting reading={start} />}</ForBound>
    </Page>
  )
}
