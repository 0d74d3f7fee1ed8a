import type { Page } from 'playwright-core'
import { type Demonstration, startDemonstration } from './demonstration'

const PROGRAMME = '/packages/county-desk/pages/programme/index'
const CREDIT = '/packages/trainee/pages/credit/index'
const PRACTICE = '校本应用实践 · 至少'

let room: Demonstration
beforeAll(async () => {
  room = await startDemonstration()
}, 300_000)
afterAll(() => room?.stop(), 30_000)

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).filter({ visible: true }).first().click()
const totalOf = async (page: Page): Promise<string> =>
  (await page.getByRole('tab').filter({ hasText: '还差' }).textContent()) ?? ''

describe('a county changes a value of its programme', () => {
  let change = ''

  it('is proposed by one official, who may not approve it', async () => {
    const trainee = await room.open('trainee', 'phone', CREDIT)
    expect(await totalOf(trainee)).toBe('还差 18')
    const desk = await room.open('county-office', 'desk', PROGRAMME)
    await desk.getByRole('row').filter({ hasText: PRACTICE }).click()
    await press(desk, '提出修改')
    await desk.getByLabel('改成').fill('30')
    await desk.getByLabel('理由').fill('按县里会议决定')
    await press(desk, '提交，请另一位批准')
    await desk.getByText('这是您提的，要请县工程办另一位同事来批。').waitFor()
    expect(await desk.getByRole('button', { name: '批准' }).count()).toBe(0)
    change = desk.url().replace(/.*#/, '')
  }, 90_000)

  it('is tried on everybody’s records by a second one, who approves what was seen', async () => {
    const desk = await room.open('county-office-2', 'desk', change)
    await press(desk, '试算')
    await desk.getByRole('button', { name: '再算一遍' }).waitFor({ timeout: 60_000 })
    await press(desk, /批准$/)
    await desk.getByText('已批准。', { exact: false }).waitFor()
  }, 120_000)

  it('changes what a trainee needs, and says since when and why', async () => {
    const trainee = await room.open('trainee', 'phone', CREDIT)
    await trainee.getByText('县里改过的规则').waitFor()
    await trainee.getByText('校本应用实践 · 至少：30 学分').waitFor()
    await trainee.getByText('按县里会议决定', { exact: false }).waitFor()
    await trainee.getByRole('tab').filter({ hasText: '还差' }).click()
    await trainee.getByText('差 19').first().waitFor()
  }, 60_000)
})
