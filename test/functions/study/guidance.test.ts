import { entriesOf } from '@/cloudfunctions/credit'
import { counties, schools } from '@/cloudfunctions/org'
import { giveRole } from '@/cloudfunctions/people'
import { groups } from '@/cloudfunctions/session'
import { type GroupId, instant, type PersonId } from '@/domain/shared'
import { commonQuestionSet } from '@/domain/study'
import { COUNTY, SCHOOL } from '../county'
import { openRoom, type Room } from './room'

const READER = 'local-reader'
const LEADER = 'local-leader'
const ADMIN = 'local-admin'
const OFFICE = 'local-office'
const GROUP = 'class-1' as GroupId

let room: Room
let reader: PersonId
let leader: PersonId
let admin: PersonId

beforeAll(async () => {
  room = await openRoom()
  const { store } = room.county
  reader = await room.addReader(READER)
  leader = await room.addReader(LEADER)
  admin = await room.addReader(ADMIN)
  const at = instant(0)
  const school = { kind: 'school', school: SCHOOL } as const
  const group = { kind: 'group', group: GROUP } as const
  await giveRole(store, { person: leader, role: 'leader', scope: group, by: leader, at })
  await giveRole(store, { person: admin, role: 'school-admin', scope: school, by: admin, at })
  await store.put(groups, { _id: GROUP, name: '数学坊', kind: 'workshop', people: [reader] })
  await store.put(schools, {
    ...{
      _id: `v1:${SCHOOL}`,
      version: 'v1',
      code: SCHOOL,
      name: '测试小学',
      aliases: [],
      township: '测试镇',
    },
    ...{ stages: ['primary' as const], headcount: 20, focusPoints: ['B2'] },
  })
  await store.change(counties, COUNTY, { set: { programme: 'hefei' } })
}, 120_000)
afterAll(() => room.stack.stop())

const facts = async (person: PersonId, kind: string) =>
  (await entriesOf(room.county.store, person)).filter((entry) => entry.kind === kind)
const mutate = <Data>(account: string, procedure: string, input: unknown) =>
  room.ask<Data>(account, `study.${procedure}`, input, 'mutation')
const allAnswers = (option: number) =>
  Object.fromEntries(commonQuestionSet.questions.map(({ id }) => [id, option]))

describe('the school’s choice of courses', () => {
  it('stands before the others in the trainee’s list, and choosing is one fact', async () => {
    const courses = ['capability-B2', 'capability-A1', 'ideology-1']
    const chosen = await mutate(ADMIN, 'saveSchoolScope', { school: SCHOOL, courses })
    expect(chosen).toEqual({ chosen: ['capability-B2', 'capability-A1'] })
    await mutate(ADMIN, 'saveSchoolScope', { school: SCHOOL, courses })
    expect(await facts(admin, 'course-scope')).toHaveLength(1)
    const mine = await room.ask<{ courses: { id: string; ofSchool: boolean }[] }>(READER, 'study.myStudy')
    expect(mine.courses.slice(0, 3)).toMatchObject([
      { id: 'capability-A1', ofSchool: true },
      { id: 'capability-B2', ofSchool: true },
      { id: 'ideology-1', ofSchool: false },
    ])
    expect(mine.courses).toHaveLength(50)
  })
})

describe('the self-test', () => {
  it('is refused with the questions that are open', async () => {
    const input = { answers: { slides: 1 }, requestKey: 'self-test-0' }
    const answer = await room.stack.call(READER, 'mutation', 'study.submitSelfTest', input)
    expect(answer).toMatchObject({ code: 'SELF_TEST_NOT_COMPLETE' })
  })

  it('counts once, and its result names what is weakest and the courses that help', async () => {
    const answers = { ...allAnswers(2), rubric: 0, peer: 0, record: 0, 'read-charts': 0 }
    await mutate(READER, 'submitSelfTest', { answers, requestKey: 'self-test-1' })
    await mutate(READER, 'submitSelfTest', { answers, requestKey: 'self-test-2' })
    expect(await facts(reader, 'self-test')).toHaveLength(1)
    const { result } = await room.ask<{ result: object }>(READER, 'study.selfTest')
    const rubrics = { id: 'capability-A11', title: '评价量规设计与应用' }
    expect(result).toMatchObject({ weakest: ['assessment'], courses: expect.arrayContaining([rubrics]) })
  })
})

describe('the personal plan', () => {
  const texts = { situation: '会用课件', goal: '学会做微课', schedule: '每月一节', outcome: '两节微课' }
  const submit = (more: object, requestKey: string) =>
    mutate<{ plan: string; number: number }>(READER, 'submitPlan', {
      ...{ texts, points: ['B2'], ...more, requestKey },
    })

  it('offers the school’s focus points first and says what is missing', async () => {
    const mine = await room.ask<{ points: { id: string }[] }>(READER, 'study.myPlan')
    expect(mine.points[0]).toMatchObject({ id: 'B2', ofSchool: true })
    const input = { texts: { ...texts, goal: '' }, points: [], requestKey: 'plan-empty' }
    expect(await room.stack.call(READER, 'mutation', 'study.submitPlan', input)).toMatchObject({
      code: 'PLAN_NOT_ACCEPTED',
      facts: { problems: [{ code: 'plan-field-empty', field: 'goal' }, { code: 'plan-without-points' }] },
    })
  })

  it('keeps the old version and its comment when it is revised, and counts once', async () => {
    const first = await submit({}, 'plan-key-1')
    expect(await submit({}, 'plan-key-1')).toEqual(first)
    const comment = { plan: first.plan, text: '目标可以再具体些', requestKey: 'plan-comment-1' }
    await mutate(LEADER, 'commentPlan', comment)
    await mutate(LEADER, 'commentPlan', comment)
    const second = await submit({ texts: { ...texts, goal: '录三节微课' } }, 'plan-key-2')
    expect(second).toMatchObject({ number: 2 })
    const { versions } = await room.ask<{ versions: object[] }>(READER, 'study.myPlan')
    expect(versions).toMatchObject([
      { number: 2, isNewest: true, comments: [] },
      { number: 1, isNewest: false, comments: [{ as: 'leader', text: '目标可以再具体些' }] },
    ])
    expect(await facts(reader, 'personal-plan')).toHaveLength(1)
    const ofSchool = { of: { kind: 'school', school: SCHOOL } }
    expect(await room.ask(ADMIN, 'study.listPlans', ofSchool)).toMatchObject({ plans: [{ number: 2 }] })
  })
})

describe('a discussion', () => {
  const LONG = '我先用前测看学生会什么，再决定这节课从哪里讲起，错题当堂再练一次。'
  let discussion = ''
  const say = (account: string, text: string, requestKey: string) =>
    mutate<{ post: string; counted: boolean }>(account, 'post', { discussion, text, requestKey })
  const taking = () => facts(reader, 'online-discussion')

  it('counts taking part once: not for a short post, not for the same words again', async () => {
    const told = { audience: `group:${GROUP}`, title: '怎样用好前测', question: '您是怎么做的' }
    const opened = { ...told, requestKey: 'discussion-1' }
    discussion = (await mutate<{ discussion: string }>(LEADER, 'openDiscussion', opened)).discussion
    const short = await say(READER, '赞同', 'post-key-1')
    expect(short).toMatchObject({ counted: false, problem: { code: 'post-too-short' } })
    expect(await taking()).toHaveLength(0)
    expect(await say(READER, LONG, 'post-key-2')).toMatchObject({ counted: true })
    const repeated = await say(READER, `${LONG}！！`, 'post-key-3')
    expect(repeated).toMatchObject({ problem: { code: 'post-repeated' } })
    await say(READER, LONG, 'post-key-2')
    expect(await taking()).toHaveLength(1)
    expect(await facts(leader, 'discussion-organised')).toHaveLength(1)
  })

  it('takes the fact back when the post is hidden with a reason, and gives it to the next post that counts', async () => {
    const read = () =>
      room.ask<{ posts: { id: string; counted: boolean }[] }>(READER, 'study.discussion', { discussion })
    const counted = (await read()).posts.find((one) => one.counted)
    await mutate(LEADER, 'hidePost', { post: counted?.id, why: '不是本次话题' })
    expect((await taking()).filter(({ reversalOf }) => reversalOf)).toHaveLength(1)
    expect(await taking()).toHaveLength(2)
    const hidden = expect.objectContaining({ hidden: '不是本次话题', text: '' })
    expect((await read()).posts).toContainEqual(hidden)
    await say(READER, `${LONG}另外，作业也分三层布置。`, 'post-key-4')
    expect(await taking()).toHaveLength(3)
  })

  it('is not there for people of another group', async () => {
    await room.addReader('local-outside')
    const answer = await room.stack.call('local-outside', 'query', 'study.discussion', { discussion })
    expect(answer).toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('the county’s courses', () => {
  const course = (more: object) => ({
    course: 'own-1',
    title: '县里的课',
    themes: [],
    withdrawn: false,
    ...more,
  })
  const list = () => room.ask<{ courses: object[] }>(OFFICE, 'study.listCourses')

  it('takes a text, and refuses an address that is none and a video that did not arrive', async () => {
    await mutate(OFFICE, 'saveCourse', course({ material: { kind: 'text', text: '读这一段' } }))
    const refused = [
      [{ kind: 'link', url: 'www.example.com' }, 'address'],
      [{ kind: 'video', file: 'cloud://elsewhere/a.mp4', seconds: 60 }, 'file-not-arrived'],
    ] as const
    for (const [material, why] of refused) {
      const answer = await room.stack.call(OFFICE, 'mutation', 'study.saveCourse', course({ material }))
      expect(answer).toMatchObject({ code: 'COURSE_NOT_VALID', facts: { why } })
    }
    expect((await list()).courses.at(-1)).toMatchObject({ id: 'own-1', group: 'county', seconds: 1 })
  })

  it('keeps a printed title as it is printed', async () => {
    const material = { kind: 'link', url: 'https://study.example.com/a1' }
    await mutate(OFFICE, 'saveCourse', course({ course: 'capability-A1', title: '别的名字', material }))
    const printed = { id: 'capability-A1', title: '技术支持的学情分析', material }
    expect((await list()).courses).toContainEqual(expect.objectContaining(printed))
  })
})
