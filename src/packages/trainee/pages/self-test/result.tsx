import { View } from '@tarojs/components'
import type { Instant } from '@/domain/shared'
import { Bar } from '../../../../components/bar'
import { Card, GroupHead } from '../../../../components/card'
import { Row } from '../../../../components/row'
import { dayAndTime } from '../../../../copy/dates'
import { selfTestCopy as copy } from '../../../../copy/self-test'
import { open } from '../../../../platform/navigate'
import type { SelfTest } from '../../study/answers'
import { studyPages } from '../../study/paths'
import './self-test.scss'

type Shown = NonNullable<SelfTest['result']>

/** What the answers say, dimension by dimension, and what helps with the weakest. */
export function Result({ result, now }: { result: Shown; now: Instant }) {
  const { at, weakest, points, courses } = result
  return (
    <>
      <Card label={copy.result}>
        <View className="card-title">
          {weakest.length > 0 ? copy.weakest(weakest.map(copy.dimension)) : copy.even}
        </View>
        <View className="sub">{copy.takenAt(dayAndTime(at, now))}</View>
      </Card>
      <Dimensions result={result} />
      {points.length === 0 && weakest.length > 0 && <Card className="sub">{copy.noPoints}</Card>}
      {points.length > 0 && (
        <Card flush label={copy.points}>
          <GroupHead title={copy.points} />
          {points.map(({ id, title }) => (
            <Row key={id} compact title={id === title ? title : `${id} ${title}`} />
          ))}
        </Card>
      )}
      {courses.length > 0 && (
        <Card flush label={copy.courses}>
          <GroupHead title={copy.courses} />
          {courses.map(({ id, title }) => (
            <Row key={id} icon="learning" title={title} onPress={() => open(studyPages.course(id))} />
          ))}
        </Card>
      )}
    </>
  )
}

function Dimensions({ result: { dimensions } }: { result: Shown }) {
  return (
    <Card>
      {dimensions.map(({ dimension, has, outOf }) => (
        <View key={dimension} className="self-test__dimension">
          <View className="between">
            <View>{copy.dimension(dimension)}</View>
            <View className="strong">{copy.share(has, outOf)}</View>
          </View>
          <Bar share={has / outOf} label={`${copy.dimension(dimension)} ${copy.share(has, outOf)}`} />
        </View>
      ))}
    </Card>
  )
}
