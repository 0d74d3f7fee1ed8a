import { View } from '@tarojs/components'
import type { Instant } from '@/domain/shared'
import { Card } from '../../../../components/card'
import { Empty } from '../../../../components/empty'
import { Figures } from '../../../../components/figures'
import { Notice } from '../../../../components/notice'
import { ShownSince } from '../../../../components/offline'
import { Row } from '../../../../components/row'
import { assumptionText } from '../../../../copy/assumptions'
import { count } from '../../../../copy/numbers'
import { studyCopy as copy } from '../../../../copy/study'
import { open } from '../../../../platform/navigate'
import type { MyStudy } from '../../study/answers'
import { studyPages } from '../../study/paths'
import { CourseList } from './course-list'

export function StudyContent({ study, asOf }: { study: MyStudy; asOf: Instant | undefined }) {
  return (
    <>
      <ShownSince at={asOf} />
      <Counted study={study} />
      <BesidesCourses study={study} />
      {!study.programme.hasCatalogue && study.courses.length > 0 && <Notice>{copy.noCatalogue}</Notice>}
      {study.courses.length === 0 ? (
        <Empty icon="learning" title={copy.none} text={copy.noneText} />
      ) : (
        <CourseList courses={study.courses} />
      )}
      <Assumptions study={study} />
    </>
  )
}

function Counted({ study: { minutes, mostMinutesPerDay } }: { study: MyStudy }) {
  const { counted, elsewhere } = minutes
  return (
    <Card label={copy.counted} className="stack">
      <Figures
        figures={[
          {
            key: 'counted',
            value: count(counted),
            unit: copy.unit,
            note: elsewhere > 0 ? copy.elsewhere(elsewhere) : copy.perDay(mostMinutesPerDay),
          },
        ]}
      />
      <View className="sub">{copy.how}</View>
    </Card>
  )
}

function BesidesCourses({ study: { selfTest } }: { study: MyStudy }) {
  return (
    <Card flush>
      <Row
        icon="tick"
        title={copy.selfTest}
        note={copy.selfTestNote[selfTest]}
        onPress={() => open(studyPages.selfTest)}
      />
      <Row icon="write" title={copy.plan} note={copy.planNote} onPress={() => open(studyPages.plan)} />
      <Row
        icon="talk"
        title={copy.discussions}
        note={copy.discussionsNote}
        onPress={() => open(studyPages.discussions())}
      />
    </Card>
  )
}

function Assumptions({ study: { assumptions } }: { study: MyStudy }) {
  if (assumptions.length === 0) return null
  return (
    <Card label={copy.assumptions} className="stack">
      <View className="strong">{copy.assumptions}</View>
      {assumptions.map((assumption) => (
        <View key={assumption.note} className="sub">
          {assumptionText(assumption)}
        </View>
      ))}
    </Card>
  )
}
