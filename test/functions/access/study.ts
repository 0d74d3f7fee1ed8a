import { accounts } from '@/cloudfunctions/people'
import {
  courseDocumentId,
  courses,
  discussions,
  personalPlans,
  planIdOf,
  posts,
  viewings,
} from '@/cloudfunctions/study/documents'
import { instant, type PersonId } from '@/domain/shared'
import { COUNTY, OTHER_SCHOOL, SCHOOL, type TestCounty } from '../county'
import { anyOffice, type Caller, type Line, people, rostered } from './callers'

const COURSE = 'own-access'
const VIEWING = '1'.repeat(32)
const DISCUSSION = '2'.repeat(32)
const POST = '3'.repeat(32)

/** A course to read, and of the trainee a viewing, a plan and a post in a discussion of the leader's group. */
export async function layStudy({ store }: TestCounty, account: string): Promise<{ plan: string }> {
  const person = (await store.find(accounts, account))?.person as PersonId
  const [by, at] = [person, instant(0)]
  await store.insert(courses, {
    ...{ _id: courseDocumentId(COUNTY, COURSE), course: COURSE, title: '访问表', themes: [], by, at },
    ...{ material: { kind: 'text', text: '一门课' }, withdrawn: false },
  })
  await store.insert(viewings, {
    ...{ _id: VIEWING, person, course: COURSE, opened: at, key: 'a'.repeat(64), last: 0 },
  })
  const plan = planIdOf(person, 1)
  await store.insert(personalPlans, {
    ...{ _id: plan, person, name: 'trainee', school: SCHOOL, schoolName: '测试小学', texts: {}, points: [] },
    ...{ number: 1, isNewest: true, at, requestKey: 'access-plan', comments: 0 },
  })
  await store.insert(discussions, {
    ...{ _id: DISCUSSION, audience: 'group:class-1', title: '访问表', question: '怎么做', posts: 1 },
    ...{ by, byName: 'trainee', at },
  })
  await store.insert(posts, {
    ...{ _id: POST, discussion: DISCUSSION, by, byName: 'trainee', schoolName: '', at },
    ...{ text: '一条发言', counted: false },
  })
  return { plan }
}

/** `school-reviewer` works at the same school; the reviewer of plans is the administrator. */
const guidesAuthor: Caller[] = ['leader', 'school-admin', 'county-office']
const inGroup: Caller[] = ['trainee', 'leader', 'county-office']

/** What the online study is asked, and who may ask it. */
export const studyLines = ({ plan }: { plan: string }): Record<string, Line> => ({
  'study.myStudy': { input: {}, allowed: rostered },
  'study.myCourse': {
    input: { course: COURSE },
    allowed: rostered,
  },
  'study.openViewing': { input: { course: COURSE, requestKey: 'access-table' }, allowed: rostered },
  'study.hearBeats': { input: { viewing: VIEWING, beats: [], ended: true }, allowed: ['trainee'] },
  'study.selfTest': { input: {}, allowed: rostered },
  'study.submitSelfTest': { input: { answers: {}, requestKey: 'access-table' }, allowed: rostered },
  'study.myPlan': { input: {}, allowed: rostered },
  'study.submitPlan': {
    input: { texts: {}, points: [], requestKey: 'access-table' },
    allowed: rostered,
  },
  'study.listPlans': {
    input: { of: { kind: 'group', group: 'class-1' } },
    allowed: ['leader', 'county-office'],
  },
  'study.plan': { input: { plan }, allowed: guidesAuthor },
  'study.commentPlan': {
    input: { plan, text: '写得具体', requestKey: 'access-table' },
    allowed: ['leader', 'school-admin'],
  },
  'study.listDiscussions': { input: {}, allowed: people },
  'study.openDiscussion': {
    input: { audience: 'group:class-1', title: '访问表', question: '怎么做', requestKey: 'access-table' },
    allowed: ['leader', ...anyOffice],
  },
  'study.discussion': { input: { discussion: DISCUSSION }, allowed: inGroup },
  'study.post': {
    input: { discussion: DISCUSSION, text: '好', requestKey: 'access-table' },
    allowed: inGroup,
  },
  'study.hidePost': { input: { post: POST, why: '跑题了' }, allowed: ['leader', 'county-office'] },
  'study.schoolScope': {
    input: { school: OTHER_SCHOOL },
    allowed: ['school-admin (other school)', ...anyOffice],
  },
  'study.saveSchoolScope': {
    input: { school: SCHOOL, courses: [COURSE] },
    allowed: ['school-admin'],
  },
  'study.listCourses': { input: {}, allowed: anyOffice },
  'study.saveCourse': {
    input: { course: 'own-other', title: '访问表', themes: [], withdrawn: true },
    allowed: anyOffice,
  },
  'study.startCourseVideo': { input: { size: 1, requestKey: 'access-table' }, allowed: anyOffice },
})
