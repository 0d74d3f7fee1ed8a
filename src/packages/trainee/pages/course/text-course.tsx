import { View } from '@tarojs/components'
import { pageScrollTo } from '@tarojs/taro'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Dock } from '../../../../components/dock'
import { Page } from '../../../../components/page'
import { Prose } from '../../../../components/prose'
import { courseCopy as copy } from '../../../../copy/study'
import { goBack } from '../../../../platform/navigate'
import { useOnline } from '../../../../platform/network'
import type { MyCourse } from '../../study/answers'
import { CourseFoot } from './course-foot'
import { MeterCard } from './meter-card'
import { useReader } from './use-reader'

/** A course to read, page by page; each page counts as long as reading it takes. */
export function TextCourse({ course, seconds }: { course: MyCourse; seconds: number }) {
  const { viewing, page, index, count, left, turn } = useReader(course)
  const online = useOnline()
  const go = (to: number) => {
    turn(to)
    void pageScrollTo({ scrollTop: 0, duration: 0 })
  }
  const isLast = index === count - 1
  const dock = (
    <Dock note={left > 0 ? copy.pageLeft(left) : copy.pageDone} noteIcon={left > 0 ? 'clock' : 'ok'}>
      {index > 0 && <Button text={copy.previousPage} onPress={() => go(index - 1)} />}
      <Button
        kind="primary"
        text={isLast ? copy.textEnd : copy.nextPage}
        onPress={() => (isLast ? goBack() : go(index + 1))}
      />
    </Dock>
  )
  return (
    <Page title={copy.title} dock={dock}>
      <View className="card-title">{course.title}</View>
      <MeterCard
        counting={{
          ...{ viewing, online, seconds, playing: left > 0, pageFull: left === 0 },
          ...{ mostMinutesPerDay: course.mostMinutesPerDay, reported: course.reported },
          counted: viewing.heard?.counted ?? course.counted,
        }}
      />
      <Card>
        <View className="sub">{copy.page(index + 1, count)}</View>
        <View className="course-text stack">
          {(page?.text ?? '').split('\n').map((paragraph) => (
            <Prose key={paragraph} text={paragraph} />
          ))}
        </View>
      </Card>
      {isLast && <CourseFoot course={course} />}
    </Page>
  )
}
