import { launch, newDevice, type OpenPage, setOnline, until } from './harness'
import { type Server, startServer } from './harness/server'
import type { StudyStory } from './study-story'

const PAGES = 'packages/trainee/pages'
/** One heartbeat and its answer, in real time. */
const A_HEARTBEAT_MS = 30_000
/** Seconds: a heartbeat is twenty, and the server takes off what its own clock does not know of. */
const MOST_OF_A_HEARTBEAT = 18
/** Seconds between opening the page and looking at it, at most. */
const OPENED_BEFORE = 10

const countedOn = (page: OpenPage): number => Number(/已计 (\d+) 秒/.exec(page.text())?.[1] ?? 0)

let server: Server<StudyStory>
beforeAll(async () => {
  server = await startServer<StudyStory>('study-server.ts')
}, 120_000)
afterAll(() => server.stop())

test('a teacher reads a course, sees its seconds counted, and finds them again after leaving', async () => {
  const app = launch(newDevice(server.as(server.story.reader)))
  const study = await app.open(`${PAGES}/study/index`)
  await study.waitFor('怎样用好前测')
  await study.waitFor('文字，全长 5 分钟')
  await study.tapText('怎样用好前测')
  expect(app.trace.navigations.at(-1)?.url).toBe(`/${PAGES}/course/index?course=own-pretest`)

  const course = await app.follow()
  await course.waitFor('第 1 页')
  await course.waitFor('正在计时')
  const began = Date.now()
  await until(() => countedOn(course) >= MOST_OF_A_HEARTBEAT, A_HEARTBEAT_MS)
  const counted = countedOn(course)
  expect(counted).toBeGreaterThanOrEqual(MOST_OF_A_HEARTBEAT)
  expect(counted).toBeLessThanOrEqual((Date.now() - began) / 1000 + OPENED_BEFORE)
  course.close()

  const again = await app.open(`${PAGES}/course/index?course=own-pretest`)
  await until(() => countedOn(again) >= counted)
  expect(countedOn(again)).toBeGreaterThanOrEqual(counted)
}, 60_000)

test('without a network the list is what was seen last, and a course says that nothing counts', async () => {
  const device = newDevice(server.as(server.story.reader))
  const app = launch(device)
  await (await app.open(`${PAGES}/study/index`)).waitFor('怎样用好前测')
  await (await app.open(`${PAGES}/course/index?course=own-pretest`)).waitFor('第 1 页')
  setOnline(device, false)
  const again = launch(device)
  await (await again.open(`${PAGES}/study/index`)).waitFor('怎样用好前测')
  const course = await again.open(`${PAGES}/course/index?course=own-pretest`)
  await course.waitFor('没有网络，现在学的不计时')
}, 30_000)

test('the self-test says how many questions are left after every answer', async () => {
  const app = launch(newDevice(server.as(server.story.reader)))
  const test = await app.open(`${PAGES}/self-test/index`)
  await test.waitFor('还有 17 题')
  await test.tapText('没有做过')
  await test.waitFor('还有 16 题')
}, 30_000)

test('plan and discussions say what they are for before there is anything', async () => {
  const app = launch(newDevice(server.as(server.story.reader)))
  const plan = await app.open(`${PAGES}/plan/index`)
  await plan.waitFor('还没有交过计划')
  await plan.tapText('写计划')
  await plan.waitFor('研修目标')
  await (await app.open(`${PAGES}/discussions/index`)).waitFor('还没有研讨')
}, 30_000)
