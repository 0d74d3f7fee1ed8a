import { type Collection, collection, type StoredDocument } from '@/cloudfunctions/kernel'
import type { CalendarDate, CountyId, Instant, Minutes, PersonId, SchoolId } from '@/domain/shared'
import type { Answers, CountyCourse, Diagnosis, PlanText, Settlement, Spans } from '@/domain/study'

/** A county's own course, or what it laid under a title of the catalogue; `_id` is `county:course`. */
export interface CourseDocument extends StoredDocument, CountyCourse {
  by: PersonId
  at: Instant
}
export const courses: Collection<CourseDocument> = collection('courses')
export const courseDocumentId = (county: CountyId, course: string): string => `${county}:${course}`

/** The courses that a school chose for its people 课程范围; `_id` is `county:school`. */
export interface StudyScopeDocument extends StoredDocument {
  school: SchoolId
  courses: readonly string[]
  by: PersonId
  at: Instant
}
export const studyScopes: Collection<StudyScopeDocument> = collection('studyScopes')
export const scopeId = (county: CountyId, school: SchoolId): string => `${county}:${school}`

/** One viewing 观看 of a course on one device, opened at the server's own time. */
export interface ViewingDocument extends StoredDocument {
  person: PersonId
  course: string
  opened: Instant
  /** 64 hex characters: what this device signs its heartbeats with */
  key: string
  /** highest sequence that arrived */
  last: number
}
export const viewings: Collection<ViewingDocument> = collection('studyViewings')

/** What a person has studied of one course; `_id` is `person:course`. */
export interface StudiedCourseDocument extends StoredDocument {
  person: PersonId
  course: string
  /** seconds of the course that counted */
  covered: Spans
  /** whole minutes that are in the ledger, or in `settlement` on their way there */
  settled: Minutes
  /** the last one, until it is known to be in the ledger */
  settlement?: Settlement
  at: Instant
}
export const studiedCourses: Collection<StudiedCourseDocument> = collection('studiedCourses')
export const studiedCourseId = (person: PersonId, course: string): string => `${person}:${course}`

/** The seconds of a day in which something counted for a person, on whatever device; `_id` is `person:day`. */
export interface StudiedDayDocument extends StoredDocument {
  busy: Spans
}
export const studiedDays: Collection<StudiedDayDocument> = collection('studiedDays')
export const studiedDayId = (person: PersonId, day: CalendarDate): string => `${person}:${day}`

/** A self-test 自测 as it was handed in; another try is another document. */
export interface SelfTestDocument extends StoredDocument {
  person: PersonId
  /** of the question set */
  set: string
  answers: Answers
  diagnosis: Diagnosis
  at: Instant
}
export const selfTests: Collection<SelfTestDocument> = collection('selfTests')

/** One version of a personal plan 个人研修计划; a revision is the next number and leaves this one. `_id` is `person:number`. */
export interface PlanDocument extends StoredDocument, PlanText {
  person: PersonId
  name: string
  school: SchoolId
  schoolName: string
  number: number
  isNewest: boolean
  at: Instant
  requestKey: string
  comments: number
}
export const personalPlans: Collection<PlanDocument> = collection('personalPlans')
export const planIdOf = (person: PersonId, number: number): string => `${person}:${number}`

/** What a leader or the school's administrator wrote under a version of a plan; never changed. */
export interface PlanCommentDocument extends StoredDocument {
  plan: string
  by: PersonId
  byName: string
  as: 'leader' | 'school-admin'
  text: string
  at: Instant
}
export const planComments: Collection<PlanCommentDocument> = collection('planComments')

/** Who takes part in a discussion, as a word that an index finds: `county`, `school:S01`, `group:class-12`. */
export type Audience = 'county' | `school:${string}` | `group:${string}`

/** A discussion 研讨 on a topic or a course. */
export interface DiscussionDocument extends StoredDocument {
  audience: Audience
  title: string
  question: string
  course?: string
  by: PersonId
  byName: string
  at: Instant
  posts: number
}
export const discussions: Collection<DiscussionDocument> = collection('discussions')

/** One post 发言. A hidden one stays, with who hid it and why. */
export interface PostDocument extends StoredDocument {
  discussion: string
  by: PersonId
  byName: string
  schoolName: string
  text: string
  at: Instant
  replyTo?: { id: string; name: string }
  /** counts as taking part, by the programme's rule when it was written */
  counted: boolean
  hidden?: { by: PersonId; why: string; at: Instant }
}
export const posts: Collection<PostDocument> = collection('posts')
