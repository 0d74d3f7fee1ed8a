import { useRouter } from '@tarojs/taro'
import { api } from '../../../../api/client'
import { useReading } from '../../../../api/use-reading'
import { ForBound } from '../../../../components/for-bound'
import { Page } from '../../../../components/page'
import { Waiting } from '../../../../components/waiting'
import { reviewCopy as copy } from '../../../../copy/evidence-review'
import { AttemptContent } from './attempt-content'

/** What somebody handed in: decided on by the reviewer, read by the leader and the county. */
export default function EvidenceAttemptPage() {
  const id = decodeURIComponent(useRouter<{ attempt?: string }>().params.attempt ?? '')
  const reading = useReading(['evidence.attempt', id], () => api.evidence.attempt.query({ attempt: id }))
  if (reading.state === 'ready')
    return <AttemptContent key={`${id}:${reading.value.verdict?.number ?? 0}`} attempt={reading.value} />
  return (
    <Page desk title={copy.read}>
      <ForBound>{() => <Waiting reading={reading} />}</ForBound>
    </Page>
  )
}
