import { View } from '@tarojs/components'
import { useState } from 'react'
import type { OfferedGroup } from '@/domain/study'
import { Button } from '../../../../components/button'
import { Card, GroupHead } from '../../../../components/card'
import { TextInput } from '../../../../components/field'
import { Row } from '../../../../components/row'
import { studyCopy as copy } from '../../../../copy/study'
import { open } from '../../../../platform/navigate'
import type { ListedCourse } from '../../study/answers'
import { studyPages } from '../../study/paths'
import { courseStatus, isPlayable } from './course-status'

/** Rows of one group that are drawn at once. */
const AT_ONCE = 60
/** Fewer courses than this are found without a search. */
const SEARCH_FROM = 12

/** The school's choice, then the catalogue group by group. */
export function CourseList({ courses }: { courses: readonly ListedCourse[] }) {
  const [search, setSearch] = useState('')
  const found = courses.filter(({ title, themes }) =>
    [title, ...themes].some((words) => words.includes(search.trim())),
  )
  const others = found.filter(({ ofSchool }) => !ofSchool)
  const groups = [...new Set(others.map(({ group }) => group))]
  return (
    <>
      {courses.length >= SEARCH_FROM && (
        <TextInput label={copy.search} placeholder={copy.search} value={search} onChange={setSearch} />
      )}
      {found.length === 0 && <Card>{copy.notFound}</Card>}
      <Group title={copy.ofSchool} courses={found.filter(({ ofSchool }) => ofSchool)} />
      {groups.map((group: OfferedGroup) => (
        <Group key={group} title={copy.group(group)} courses={others.filter((one) => one.group === group)} />
      ))}
    </>
  )
}

function Group({ title, courses }: { title: string; courses: readonly ListedCourse[] }) {
  const [most, setMost] = useState(AT_ONCE)
  if (courses.length === 0) return null
  return (
    <Card flush label={title}>
      <GroupHead title={title}>
        <View className="sub">{courses.length}</View>
      </GroupHead>
      {courses.slice(0, most).map((course) => (
        <Row
          key={course.id}
          icon={course.kind === 'video' ? 'play' : course.kind === 'link' ? 'link' : 'learning'}
          title={course.title}
          {...courseStatus(course)}
          onPress={
            isPlayable(course) || course.kind === 'link'
              ? () => open(studyPages.course(course.id))
              : undefined
          }
        />
      ))}
      {courses.length > most && (
        <Button
          block
          kind="text"
          text={copy.more(courses.length - most)}
          onPress={() => setMost(most + AT_ONCE)}
        />
      )}
    </Card>
  )
}
