import { Video, View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { Page } from '../../../../components/page'
import { courseCopy as copy } from '../../../../copy/study'
import { useOnline } from '../../../../platform/network'
import type { MyCourse } from '../../study/answers'
import { useViewing } from '../../study/use-viewing'
import { CourseFoot } from './course-foot'
import { MeterCard } from './meter-card'

interface VideoCourseProps {
  course: MyCourse
  address: string
  seconds: number
}

/** A course to watch; what the player reports is where it stands. */
export function VideoCourse({ course, address, seconds }: VideoCourseProps) {
  const position = useRef(0)
  const [playing, setPlaying] = useState(false)
  const viewing = useViewing(course.id, { position: () => position.current, isPlaying: () => playing })
  const online = useOnline()
  const stop = () => setPlaying(false)
  return (
    <Page title={copy.title}>
      <View className="card-title">{course.title}</View>
      <Video
        className="course-video"
        id="course-video"
        src={address}
        controls
        onPlay={() => setPlaying(true)}
        onPause={stop}
        onEnded={stop}
        onError={stop}
        onTimeUpdate={({ detail }) => {
          position.current = detail.currentTime
        }}
      />
      <MeterCard
        counting={{
          ...{ viewing, playing, online, seconds, reported: course.reported },
          mostMinutesPerDay: course.mostMinutesPerDay,
          counted: viewing.heard?.counted ?? course.counted,
        }}
      />
      <CourseFoot course={course} />
    </Page>
  )
}
