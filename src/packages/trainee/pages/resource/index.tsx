import { useRouter } from '@tarojs/taro'
import { api } from '../../../../api/client'
import { useReading } from '../../../../api/use-reading'
import { ForBound } from '../../../../components/for-bound'
import { Page } from '../../../../components/page'
import { Waiting } from '../../../../components/waiting'
import { resourceCopy as copy } from '../../../../copy/library'
import { AnswerCard } from './answer-card'
import { ResourceContent } from './resource-content'

/** One resource: what it is, its files, and its author's word on how far it goes. */
export default function ResourcePage() {
  const id = useRouter<{ resource?: string }>().params.resource ?? ''
  const reading = useReading(['library.resource', id], () => api.library.resource.query({ resource: id }))
  return (
    <Page title={copy.title}>
      <ForBound>
        {() =>
          reading.state === 'ready' ? (
            <>
              {reading.value.isOwn && <AnswerCard resource={reading.value} />}
              <ResourceContent resource={reading.value} />
            </>
          ) : (
            <Waiting reading={reading} />
          )
        }
      </ForBound>
    </Page>
  )
}
