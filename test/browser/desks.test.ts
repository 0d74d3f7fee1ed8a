import { Workbook } from 'exceljs'
import type { Page } from 'playwright-core'
import { type Demonstration, startDemonstration } from './demonstration'
import { press } from './press'
import { readQr } from './read-screen'

const SESSIONS = '/packages/trainer-desk/pages/sessions/index'
const SCHOOLS = '/packages/county-desk/pages/schools/index'
const TITLE = '混合式教学设计与实施'
const NEXT_WEEK = '教学数据收集与分析'
const CLASS_SIZE = 88

let room: Demonstration
beforeAll(async () => {
  room = await startDemonstration()
}, 300_000)
afterAll(() => room?.stop(), 30_000)

/** The rows of a table on a wide screen. */
const line = (page: Page, words: string) =>
  page.getByRole('row').filter({ hasText: words, visible: true }).first()

describe('a browser on an office computer', () => {
  let desk: Page

  it('is signed in by a telephone that reads its code, and opens the desk by itself', async () => {
    desk = await room.open(undefined, 'desk', '/pages/desk/index')
    const ticket = await readQr(desk)
    const phone = await room.open('trainer', 'phone', `/pages/check-in/index?c=${encodeURIComponent(ticket)}`)
    await phone.getByText('在电脑上登录？').waitFor()
    await press(phone, '登录')
    await phone.getByText('电脑已登录').waitFor()
    await desk.getByText('培训场次').waitFor()
    await phone.context().close()
  }, 60_000)

  it('keeps its session when the sign-in page is opened once more', async () => {
    await desk.goto(desk.url().replace(/#.*/, '#/pages/sign-in/index'))
    await desk.getByText('培训场次').waitFor()
  }, 30_000)

  it('leads from a page that is not there any more to 今天, and says so', async () => {
    const visitor = await room.open('trainee', 'phone', '/packages/trainee/pages/of-last-year/index')
    await visitor.getByText('这一页已经没有了').waitFor()
    await visitor.getByText(TITLE).first().waitFor()
    await visitor.context().close()
  }, 60_000)

  it('has the rail on a teacher’s pages too, and none before somebody is signed in', async () => {
    const rail = (page: Page) => page.getByRole('navigation', { name: '主导航' }).filter({ visible: true })
    const teacher = await room.open('trainee', 'desk', '/packages/trainee/pages/files/index')
    await rail(teacher).getByText('今天').click()
    await teacher.getByText(TITLE).first().waitFor()
    await teacher.context().close()
    const stranger = await room.open(undefined, 'desk', '/pages/sign-in/index')
    await stranger.getByText('用手机确认登录').waitFor()
    expect(await rail(stranger).count()).toBe(0)
    await stranger.context().close()
  }, 60_000)

  it('extends a half-day and shows its new end', async () => {
    await press(desk, /培训场次/, 'link')
    await line(desk, TITLE).click()
    await press(desk, /^延长/, 'link')
    const later = desk.getByRole('button', { name: /^延长 15 分钟/ })
    const [, end = ''] = /到 (\d+:\d\d)/.exec((await later.textContent()) ?? '') ?? []
    await later.click()
    await desk
      .getByText(new RegExp(`–${end}`))
      .filter({ visible: true })
      .first()
      .waitFor()
  }, 30_000)

  it('enters a record by hand on the sheet, with a reason, and downloads the sheet with it', async () => {
    await press(desk, '签到表')
    await desk.getByLabel('姓名或学校').locator('visible=true').last().fill('林书禾')
    await line(desk, '林书禾').click()
    await press(desk, '补录 1 人')
    const sheet = desk.getByRole('dialog').filter({ visible: true })
    await sheet.getByText('没带手机').click()
    await sheet.getByRole('button', { name: '补录 1 人' }).click()
    await desk.getByRole('tab', { name: '已签 1' }).waitFor()
    const download = desk.waitForEvent('download')
    await press(desk, '导出 Excel')
    const book = new Workbook()
    await book.xlsx.readFile(await (await download).path())
    const cells = book.worksheets[0]?.getSheetValues().flat().map(String) ?? []
    expect(cells.filter((cell) => /没带手机/.test(cell))).toHaveLength(1)
    expect(book.worksheets[0]?.rowCount).toBeGreaterThan(CLASS_SIZE)
    await desk.context().close()
  }, 60_000)
})

describe('a trainer on a telephone', () => {
  it('postpones a half-day of next week, then cancels it; the trainees read why', async () => {
    const phone = await room.open('trainer', 'phone', SESSIONS)
    await press(phone, new RegExp(NEXT_WEEK), 'link')
    await press(phone, /^改期/, 'link')
    const sheet = phone.getByRole('dialog').filter({ visible: true })
    await sheet.getByLabel('开始').fill('09:00')
    await sheet.getByLabel('结束').fill('12:00')
    await sheet.getByRole('button', { name: '改期' }).click()
    await phone.getByText('9:00–12:00').filter({ visible: true }).first().waitFor()
    await press(phone, /^取消这一场/, 'link')
    await sheet.getByText('场地有变').click()
    await sheet.getByRole('button', { name: '取消这一场' }).click()
    await phone.getByText('已经取消').filter({ visible: true }).first().waitFor()
    await phone.context().close()
    const trainee = await room.open('trainee', 'phone', '/pages/learning/index')
    await trainee.getByText('场地有变').waitFor()
    await trainee.context().close()
  }, 60_000)
})

describe('the county office', () => {
  it('corrects a school; the register shows it', async () => {
    const desk = await room.open('county-office', 'desk', SCHOOLS)
    await line(desk, '县第一中学').click()
    await desk.getByLabel('学校人数').locator('visible=true').fill('301')
    await press(desk, '保存')
    await line(desk, '县第一中学').getByText('301').waitFor()
    await desk.context().close()
  }, 60_000)
})
