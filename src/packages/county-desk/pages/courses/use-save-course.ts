import { api } from '../../../../api/client'
import { type Deed, useDeed } from '../../../../api/use-deed'
import { type CourseForm, type DeskCourse, materialOf } from './form'

export interface CourseDeed {
  form: CourseForm
  withdrawn: boolean
}

export function useSaveCourse({ id }: DeskCourse, onDone: () => void): Deed<CourseDeed, unknown> {
  return useDeed(
    ({ form, withdrawn }: CourseDeed) => {
      const material = materialOf(form)
      return api.study.saveCourse.mutate({
        ...{ course: id, title: form.title.trim(), themes: [], withdrawn },
        ...(material && { material }),
      })
    },
    ['study.listCourses', 'study.myStudy', 'study.myCourse'],
    onDone,
  )
}
