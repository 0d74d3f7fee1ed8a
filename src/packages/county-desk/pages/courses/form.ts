import type { Material } from '@/domain/study'
import type { Answers } from '../../../../api/answers'
import { newRequestKey } from '../../../../platform/request-key'

export type CourseList = Answers['study']['listCourses']
export type DeskCourse = Pick<CourseList['courses'][number], 'id' | 'title' | 'group' | 'material'>

/** What stands in the fields; only the chosen kind is saved. */
export interface CourseForm {
  title: string
  kind: Material['kind']
  text: string
  link: string
  video: { file: string; seconds: number } | undefined
}

export const newCourse = (): DeskCourse => ({ id: newRequestKey('own'), title: '', group: 'county' })

export function formOf({ title, material }: DeskCourse): CourseForm {
  return {
    title,
    kind: material?.kind ?? 'text',
    text: material?.kind === 'text' ? material.text : '',
    link: material?.kind === 'link' ? material.url : '',
    video: material?.kind === 'video' ? { file: material.file, seconds: material.seconds } : undefined,
  }
}

/** What is saved; nothing while the chosen kind is not filled in. */
export function materialOf({ kind, text, link, video }: CourseForm): Material | undefined {
  switch (kind) {
    case 'text':
      return text.trim() === '' ? undefined : { kind, text }
    case 'link':
      return link.trim() === '' ? undefined : { kind, url: link.trim() }
    case 'video':
      return video && { kind, ...video }
  }
}
