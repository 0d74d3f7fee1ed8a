import { useRouter } from '@tarojs/taro'
import { Page } from '../../../../components/page'
import { Waiting } from '../../../../components/waiting'
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
    case 'failed':
      return (
        <Page desk title={title}>
          <Waiting reading={reading} />
        </Page>
      )
    case 'ready':
      return <SchoolEditor key={code ?? ''} isNew={code === undefined} {...reading.value} />
  }
}
