import { useState } from 'react'
import { api } from '../../../../api/client'
import { useReading } from '../../../../api/use-reading'
import { Button } from '../../../../components/button'
import { Dock } from '../../../../components/dock'
import { ForBound } from '../../../../components/for-bound'
import { Page } from '../../../../components/page'
import { Waiting } from '../../../../components/waiting'
import { coursesCopy as copy } from '../../../../copy/courses-desk'
import { CourseEditor } from './course-editor'
import { CourseTable } from './course-table'
import { type DeskCourse, newCourse } from './form'

/** The county's online courses: what the programme prints, what lies under it, and what the county adds. */
export default function CoursesPage() {
  const reading = useReading(['study.listCourses'], () => api.study.listCourses.query({}))
  const [editing, setEditing] = useState<DeskCourse>()
  if (editing && reading.state === 'ready')
    return (
      <CourseEditor
        course={editing}
        perMinute={reading.value.charactersPerMinute}
        onClose={() => setEditing(undefined)}
      />
    )
  const button = <Button kind="primary" icon="add" text={copy.add} onPress={() => setEditing(newCourse())} />
  return (
    <Page desk title={copy.title} actions={button} dock={<Dock>{button}</Dock>}>
      <ForBound>
        {() =>
          reading.state === 'ready' ? (
            <CourseTable list={reading.value} onChoose={setEditing} />
          ) : (
            <Waiting reading={reading} />
          )
        }
      </ForBound>
    </Page>
  )
}
