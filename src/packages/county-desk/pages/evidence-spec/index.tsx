import { useRouter } from '@tarojs/taro'
import { api } from '../../../../api/client'
import { useReading } from '../../../../api/use-reading'
import { ForBound } from '../../../../components/for-bound'
import { Page } from '../../../../components/page'
import { Waiting } from '../../../../components/waiting'
import { specCopy as copy } from '../../../../copy/evidence-spec'
import { SpecEditor } from './spec-editor'

/** What the point `?point=` asks for: its items, what it earns, and who changed it when. */
export default function EvidenceSpecPage() {
  const { point = '' } = useRouter<{ point?: string }>().params
  const reading = useReading(['evidence.specification', point], () =>
    api.evidence.specification.query({ point }),
  )
  if (reading.state === 'ready')
    return <SpecEditor key={`${point}:${reading.value.version}`} reading={reading.value} />
  return (
    <Page desk title={copy.edit}>
      <ForBound>{() => <Waiting reading={reading} />}</ForBound>
    </Page>
  )
}
