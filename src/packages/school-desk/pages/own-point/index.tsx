import { useRouter } from '@tarojs/taro'
import { ownSpecification } from '@/domain/evidence'
import { api } from '../../../../api/client'
import { useReading } from '../../../../api/use-reading'
import { Empty } from '../../../../components/empty'
import { Page } from '../../../../components/page'
import { Waiting } from '../../../../components/waiting'
import { specCopy } from '../../../../copy/evidence-spec'
import { type AdministeredSchool, ForAdmin } from '../../for-admin'
import { PointEditor } from './point-editor'

const copy = specCopy.own

/** One point that the school has found itself, `?point=`, with what it asks for; a new one without. */
export default function OwnPointPage() {
  return (
    <Page desk title={copy.one}>
      <ForAdmin>{(school) => <Point {...school} />}</ForAdmin>
    </Page>
  )
}

function Point({ code }: AdministeredSchool) {
  const { point } = useRouter<{ point?: string }>().params
  const reading = useReading(['evidence.ownPoints', code], () =>
    api.evidence.ownPoints.query({ school: code }),
  )
  if (reading.state !== 'ready') return <Waiting reading={reading} />
  const { allowed, points } = reading.value
  if (!allowed) return <Empty icon="lock" title={copy.notAllowed} text={copy.notAllowedText} />
  const found = points.find((one) => one.point === point)
  const { version, ...specification } = found ?? { ...ownSpecification('', ''), version: 0 }
  return <PointEditor key={version} school={code} specification={specification} version={version} />
}
