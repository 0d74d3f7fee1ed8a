import { useDidShow } from '@tarojs/taro'
import { refresh } from '../../../../api/mine'
import { Empty } from '../../../../components/empty'
import { ForBound } from '../../../../components/for-bound'
import { Page } from '../../../../components/page'
import { Waiting } from '../../../../components/waiting'
import { studyCopy } from '../../../../copy/study'
import { StudyContent } from './content'
import { useStudy } from './use-study'

/** Online study 网络研修: what counted, what to do besides courses, and the courses, the school's choice first. */
export default function StudyPage() {
  useDidShow(() => void refresh())
  return (
    <Page title={studyCopy.title}>
      <ForBound>{(me) => (me.row ? <Study /> : <Empty icon="learning" {...studyCopy.guest} />)}</ForBound>
    </Page>
  )
}

function Study() {
  const reading = useStudy()
  if (reading.state !== 'ready') return <Waiting reading={reading} />
  return <StudyContent study={reading.value} asOf={reading.asOf} />
}
