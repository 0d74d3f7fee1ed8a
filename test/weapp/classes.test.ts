import type { ClassesStory } from './classes-story'
import { launch, newDevice } from './harness'
import { type Server, startServer } from './harness/server'

const DESK = 'packages/county-desk/pages'
const MOST_IN_ONE_PAYLOAD = 256 * 1024

let server: Server<ClassesStory>
beforeAll(async () => {
  server = await startServer<ClassesStory>('classes-server.ts')
}, 120_000)
afterAll(() => server?.stop())

const open = async (page: string, more: Record<string, string> = {}) => {
  const { office, cohort } = server.story
  const search = new URLSearchParams({ cohort, mode: 'common1', ...more })
  const app = launch(newDevice(server.as(office)))
  return { app, page: await app.open(`${DESK}/${page}/index?${search}`) }
}

test('the classes open with their proven number, and the map can be looked at', async () => {
  const { app, page } = await open('classes')
  await page.waitFor('个班，不可能更少')
  await page.waitFor('已发布')
  await page.waitFor('位后来的老师还没有班级')
  await page.tapText('地图')
  await page.waitFor('全县地图')
  expect(page.has('.class-map__borders')).toBe(true)
  await page.waitFor('测试镇')
  await page.tapText('自己验算')
  expect(app.trace.navigations.at(-1)?.url).toContain('classes-proof')
  expect(Math.max(...page.payloadBytes)).toBeLessThan(MOST_IN_ONE_PAYLOAD)
}, 30_000)

test('the proof is done again on the telephone', async () => {
  const { page } = await open('classes-proof')
  await page.waitFor('一除就知道')
  await page.tapText('现在验一遍')
  await page.waitFor('验算通过')
}, 20_000)

test('a class shows its schools, its way to the host and a timetable for its sessions', async () => {
  const { page } = await open('classes-one', { class: server.story.joint })
  await page.waitFor('承办学校')
  await page.waitFor('公里')
  await page.tapText('安排场次')
  await page.waitFor('一天（上午、下午各一场）')
  await page.waitFor('排好这些场次')
}, 20_000)

test('who came later is seated', async () => {
  const { page } = await open('classes-late')
  await page.waitFor(server.story.lateName)
  await page.tapText('安排这 1 人')
  await page.waitFor('名册上的老师都有班级')
}, 30_000)

test('a new cohort begins with the rule of the programme', async () => {
  const { page } = await open('classes')
  await page.waitFor('新建一期')
  await page.tapText('新建一期')
  await page.waitFor('几人及以上的学校单独成班')
  await page.waitFor('可以更小，不能更大')
}, 20_000)
