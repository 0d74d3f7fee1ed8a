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
/** Proposes another value for the practice that is asked for; answers where the proposal stands. */
async function propose(desk: Page, value: string): Promise<string> {
  await desk.getByRole('row').filter({ hasText: PRACTICE }).click()
  await press(desk, '提出修改')
  await desk.getByLabel('改成').fill(value)
  await desk.getByLabel('理由').fill('按县里会议决定')
  await press(desk, '提交，请另一位批准')
  await desk.getByText('这是您提的，要请县工程办另一位同事来批。').waitFor()
  return desk.url().replace(/.*#/, '')
}
/** Credits of practice that somebody lacks, as the page says. */
async function lackOf(page: Page): Promise<number> {
  await page.getByRole('tab').filter({ hasText: '还差' }).click()
  const said = page
    .getByText(/^差 \d+$/)
    .filter({ visible: true })
    .last()
  return Number(/\d+/.exec((await said.textContent()) ?? '')?.[0])
}

describe('a county changes a value of its programme', () => {
  let change = ''
  let lackBefore = 0

  it('is proposed by one official, who may not approve it', async () => {
    const trainee = await room.open('trainee', 'phone', CREDIT)
    lackBefore = await lackOf(trainee)
    expect(lackBefore).toBeGreaterThan(0)
    const desk = await room.open('county-office', 'desk', PROGRAMME)
    change = await propose(desk, '30')
    expect(await desk.getByRole('button', { name: '批准' }).count()).toBe(0)
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
    // 25 credits of practice have become 30.
    expect(await lackOf(trainee)).toBe(lackBefore + 5)
  }, 60_000)

  it('is sent back with a reason that the first one reads, and taken back by the first one alone', async () => {
    const first = await room.open('county-office', 'desk', PROGRAMME)
    const rejected = await propose(first, '40')
    const second = await room.open('county-office-2', 'desk', rejected)
    await press(second, '退回')
    const sheet = second.getByRole('dialog').filter({ visible: true })
    await sheet.getByText('依据不够').click()
    await sheet.getByRole('button', { name: '退回' }).click()
    await second.getByText('依据不够', { exact: false }).filter({ visible: true }).first().waitFor()
    await first.reload()
    await first.getByText('依据不够', { exact: false }).waitFor()
    expect(await first.getByRole('button', { name: '撤回' }).count()).toBe(0)

    const again = await room.open('county-office', 'desk', PROGRAMME)
    await propose(again, '50')
    await press(again, '撤回')
    await again.getByRole('button', { name: '撤回' }).waitFor({ state: 'detached' })
  }, 90_000)
})
