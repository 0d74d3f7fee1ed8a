import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Empty } from '../../../../components/empty'
import { Notice } from '../../../../components/notice'
import { Row } from '../../../../components/row'
import { SearchBox } from '../../../../components/search-box'
import { type Column, Table } from '../../../../components/table'
import { coursesCopy as copy } from '../../../../copy/courses-desk'
import { studyCopy } from '../../../../copy/study'
import type { CourseList, DeskCourse } from './form'

/** Rows that are drawn at once. */
const AT_ONCE = 100

type Listed = CourseList['courses'][number]

const contentOf = ({ material }: Listed): string => copy.content[material?.kind ?? 'none']

const COLUMNS: readonly Column<Listed>[] = [
  { key: 'title', head: copy.columns.title, cell: ({ title }) => title },
  { key: 'group', head: copy.columns.group, cell: ({ group }) => studyCopy.group(group) },
  { key: 'content', head: copy.columns.content, cell: contentOf },
  { key: 'length', head: copy.columns.length, numeric: true, cell: ({ seconds }) => copy.length(seconds) },
]

interface CourseTableProps {
  list: CourseList
  onChoose: (course: DeskCourse) => void
}

export function CourseTable({ list: { programme, courses }, onChoose }: CourseTableProps) {
  const [search, setSearch] = useState('')
  const [most, setMost] = useState(AT_ONCE)
  const found = courses.filter(({ title, themes }) =>
    [title, ...themes].some((words) => words.includes(search.trim())),
  )
  if (courses.length === 0) return <Empty icon="learning" title={copy.none} text={copy.noneText} />
  return (
    <>
      <View>{copy.intro}</View>
      {!programme.hasCatalogue && <Notice>{copy.noCatalogue}</Notice>}
      <SearchBox label={copy.search} value={search} onChange={setSearch} />
      {found.length === 0 && <Card>{copy.notFound}</Card>}
      <Table
        label={copy.title}
        items={found.slice(0, most)}
        columns={COLUMNS}
        itemKey={({ id }) => id}
        row={(course) => (
          <Row
            title={course.title}
            note={[studyCopy.group(course.group), contentOf(course)].join('，')}
            onPress={() => onChoose(course)}
          />
        )}
        onPress={onChoose}
      />
      {found.length > most && (
        <Button block text={copy.more(found.length - most)} onPress={() => setMost(most + AT_ONCE)} />
      )}
    </>
  )
}
