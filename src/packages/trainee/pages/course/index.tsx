import { useRouter } from '@tarojs/taro'
import { api } from '../../../../api/client'
import { useReading } from '../../../../api/use-reading'
import { Empty } from '../../../../components/empty'
import { ForBound } from '../../../../components/for-bound'
import { Page } from '../../../../components/page'
import { Waiting } from '../../../../components/waiting'
import { courseCopy as copy, studyCopy } from '../../../../copy/study'
import { LinkCourse } from './link-course'
import { TextCourse } from './text-course'
import { VideoCourse } from './video-course'
import './course.scss'

/** One course: watched, read, or on another platform. */
export default function CoursePage() {
  const course = useRouter<Readonly<Record<string, string>>>().params.course ?? ''
  const reading = useReading(['study.myCourse', course], () => api.study.myCourse.query({ course }), {
    kept: true,
  })
  if (reading.state !== 'ready')
    return (
      <Page title={copy.title}>
        <ForBound>
          {(me) => (me.row ? <Waiting reading={reading} /> : <Empty icon="learning" {...studyCopy.guest} />)}
        </ForBound>
      </Page>
    )
  const { value } = reading
  const { video, link, seconds, pages } = value
  if (video !== undefined && seconds !== null)
    return <VideoCourse course={value} address={video} seconds={seconds} />
  if (pages.length > 0 && seconds !== null) return <TextCourse course={value} seconds={seconds} />
  return (
    <Page title={copy.title}>
      {link === undefined ? (
        <Empty icon="learning" title={copy.none} text={copy.noneText} />
      ) : (
        <LinkCourse title={value.title} link={link} />
      )}
    </Page>
  )
}
