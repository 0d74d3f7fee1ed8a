import type { Source, Sourced } from './sourced'

export type CourseGroup = 'ideology' | 'general' | 'capability'

/** One title of the course catalogue. A title that stands twice is one course with two themes. */
export interface Course {
  readonly id: string
  readonly title: string
  readonly group: CourseGroup
  /** 维度: every theme under which the title stands. */
  readonly themes: readonly string[]
  readonly form: 'micro-course' | 'micro-course-and-text'
}

export interface CourseCatalogue {
  readonly courses: readonly Course[]
  /** Minutes of one course count once, however often it is watched or listed. */
  readonly minutesCountOnce: Sourced<true>
  readonly source: Source
}

type OutcomeForm = 'document' | 'document-and-picture' | 'document-and-video' | 'video'

export interface OutcomeCollection {
  readonly id: string
  readonly name: string
  readonly form: OutcomeForm
}

/** One line of an on-site timetable. Times are `HH:MM` as printed; the speaker is a role, never a person. */
export interface TimetableItem {
  readonly day: number
  readonly from: string
  readonly until: string
  readonly module: string
  readonly topic: string
  readonly form: string
  readonly speaker: string
}

export interface Timetable {
  readonly id: string
  readonly audience: readonly ('administrators' | 'guides' | 'key-teachers')[]
  readonly days: number
  readonly items: readonly TimetableItem[]
  readonly source: Source
}

/** How a school does its school-based study. */
export interface StudyMode {
  readonly id: 'own-school' | 'district-lead-school'
  readonly ledBy: string
  readonly arrangedBy: string
  readonly source: Source
}
