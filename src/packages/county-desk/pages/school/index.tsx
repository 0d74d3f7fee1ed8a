import { useRouter } from '@tarojs/taro'
import { Failed } from '../../../../components/failed'
import { Loading } from '../../../../components/loading'
import { Page } from '../../../../components/page'
import { schoolCopy } from '../../../../copy/schools'
import { SchoolEditor } from './school-editor'
import { useSchoolReading } from './use-school'

/** Edits the school `?code=`, or adds one. */
export default function SchoolPage() {
  const { code } = useRouter().params
  const reading = useSchoolReading(code)
  const title = code === undefined ? schoolCopy.newTitle : schoolCopy.title
  switch (reading.state) {
    case 'loading':
      return (
        <Page desk title={title}>
          <Loading onRetry={reading.retry} />
        </Page>
      )
    case 'failed':
      return (
        <Page desk title={title}>
          <Failed refusal={reading.refusal} onRetry={reading.retry} />
        </Page>
      )
    case 'ready':
      return <SchoolEditor key={code ?? ''} isNew={code === undefined} {...reading.value} />
  }
}
