import type { Page } from 'playwright-core'
import { type Demonstration, startDemonstration } from './demonstration'

const PAGES = '/packages/trainee/pages'
const COURSE = `${PAGES}/course/index?course=own-pretest`
const TITLE = '课前三分钟：怎样用好前测'
/** Three heartbeats and their answers; the server believes real time only, so nothing shortens it. */
const A_MINUTE_MS = 100_000
/** Longer than a heartbeat. */
const IN_THE_BACK_MS = 25_000

let room: Demonstration
let phone: Page

beforeAll(async () => {
  room = await startDemonstration()
}, 600_000)
afterAll(() => room?.stop(), 30_000)

const counted = () =>
  phone
    .getByText(/^已计 .*，全长/)
    .first()
    .textContent()
/** What a browser tells a page whose tab was left, or chosen again. */
const show = (state: 'hidden' | 'visible') =>
  phone.evaluate((now) => {
    Object.defineProperty(document, 'visibilityState', { value: now, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  }, state)

describe('a trainee who reads a course', () => {
  it('finds the school’s choice first and sees the seconds count while the page is in front', async () => {
    phone = await room.open('trainee', 'phone', `${PAGES}/study/index`)
    await phone.getByText('学校选的课程').waitFor()
    await phone.getByText(TITLE).click()
    await phone.getByText('正在计时').waitFor()
  }, 60_000)

  // Before the minute: the text is not long, and one that counted whole says only that.
  it('sees that nothing counts while the tab is left', async () => {
    await show('hidden')
    await phone.getByText('页面不在眼前，不计时').waitFor()
    await phone.waitForTimeout(3000)
    const before = await counted()
    await phone.waitForTimeout(IN_THE_BACK_MS)
    expect(await counted()).toBe(before)
    await show('visible')
  }, 60_000)

  it('sees it go on when the tab is chosen again, until the minute is counted', async () => {
    await phone.getByText('正在计时').waitFor()
    await phone
      .getByText(/^已计 1 分/)
      .first()
      .waitFor({ timeout: A_MINUTE_MS })
  }, 150_000)

  it('leaves, and finds the minute in the credits with the course that gave it', async () => {
    // Not known by what it shows: it may have counted whole meanwhile, and then says only that.
    const settled = phone.waitForResponse((answer) => /"ended":true/.test(answer.request().postData() ?? ''))
    await show('hidden')
    await settled
    const credits = await room.open('trainee', 'phone', `${PAGES}/credit/index`)
    await credits.getByText(TITLE).first().waitFor()
    const again = await room.open('trainee', 'phone', COURSE)
    await again
      .getByText(/^已计 1 分/)
      .first()
      .waitFor()
  }, 60_000)
})
