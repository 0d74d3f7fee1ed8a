import { useRouter } from '@tarojs/taro'
import type { SchoolId } from '@/domain/shared'
import { api } from '../../../../api/client'
import { useReading } from '../../../../api/use-reading'
import { Page } from '../../../../components/page'
import { Read } from '../../../../components/read'
import { specCopy } from '../../../../copy/evidence-spec'
import { ForAdmin } from '../../for-admin'
import { PointEditor } from './point-editor'

/** One point that the school has found itself, `?point=`, with what it asks for and who changed it; a new one without. */
export default function OwnPointPage() {
  const { point } = useRouter<{ point?: string }>().params
  return (
    <Page desk title={specCopy.own.one}>
      <ForAdmin>
        {({ code }) => (point ? <Known school={code} point={point} /> : <PointEditor school={code} />)}
      </ForAdmin>
    </Page>
  )
}

function Known({ school, point }: { school: SchoolId; point: string }) {
  const reading = useReading(['evidence.ownPoint', { school, point }], () =>
    api.evidence.ownPoint.query({ school, point }),
  )
  return <Read reading={reading}>{(known) => <PointEditor school={school} known={known} />}</Read>
}
