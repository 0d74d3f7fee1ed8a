import type { Page } from 'playwright-core'
import { type Demonstration, startDemonstration } from './demonstration'
import { LONGEST_WAIT, sitOut } from './late-evening'
import { readQr } from './read-screen'

/** The demonstration's own half-day: its doors are open when the stack has started. */
const TITLE = '混合式教学设计与实施'

/** The last half-day of an evening lets people out from half an hour before midnight, and the next one opens its doors a quarter later. */
const BETWEEN_HALF_DAYS = { from: 38, to: 15 }

let room: Demonstration
let hall: Page

beforeAll(async () => {
  await sitOut(BETWEEN_HALF_DAYS)
  room = await startDemonstration()
  hall = await room.open('trainer', 'hall', '/packages/trainer-desk/pages/sessions/index')
  await hall.getByText(TITLE).first().click()
  await hall.getByRole('button', { name: '投屏动态码' }).filter({ visible: true }).click()
  await hall.locator('.qr').waitFor()
}, 300_000 + LONGEST_WAIT)
afterAll(() => room?.stop(), 30_000)

/** Opens the app while there is a network, and waits until the browser has kept it. */
async function openAndKeep(persona: string): Promise<Page> {
  const phone = await room.open(persona, 'phone', '/pages/today/index')
  await phone.getByText(TITLE).first().waitFor()
  await phone.waitForFunction(async () => {
    const kept = (await (await caches.open('suixing-shell')).keys()).map(({ url }) => new URL(url).pathname)
    return kept.includes(location.pathname) && kept.length > 3
  })
  return phone
}

/** What the camera would do: the code's text reaches the app that is open. */
async function scanOffline(phone: Page): Promise<void> {
  await phone.context().setOffline(true)
  const code = await readQr(hall)
  await phone.evaluate((text) => {
    location.hash = `#/pages/check-in/index?c=${encodeURIComponent(text)}`
  }, code)
  await phone.getByText('已保存，联网后自动提交').waitFor()
}

describe('a phone in airplane mode', () => {
  it('keeps the scan through a reload without a network and through a closed page, and sends it by itself', async () => {
    const phone = await openAndKeep('trainee')
    await scanOffline(phone)
    await phone.evaluate(() => {
      location.hash = '#/pages/me/index'
    })
    await phone.reload()
    await phone.getByText('还没发出去 1 件').waitFor()
    const context = phone.context()
    const address = phone.url()
    await phone.close()

    await context.setOffline(false)
    const again = await context.newPage()
    await again.goto(address)
    await again.getByText('已有结果 1 件').waitFor()
    await again.getByText('已收到，等待核对').first().waitFor()
    await context.close()
  }, 90_000)

  it('shows the verdict on the open page as soon as the network is back', async () => {
    const phone = await openAndKeep('trainee-2')
    await scanOffline(phone)
    await phone.context().setOffline(false)
    await phone.getByText('签到已收到，等待核对').waitFor({ timeout: 20_000 })
    await phone.context().close()
  }, 60_000)

  it('counts when the trainer has confirmed it with a reason', async () => {
    const desk = await room.open('trainer', 'phone', hall.url().split('#')[1] ?? '')
    await desk.getByRole('tab', { name: /^待核对 2/ }).click()
    for (const name of [/林书禾/, /周行简/]) await desk.getByRole('checkbox', { name }).click()
    await desk.getByRole('button', { name: '确认 2 人在场' }).click()
    const sheet = desk.getByRole('dialog').filter({ hasText: '确认 2 人当时在场' })
    await sheet.getByText('点名核对过').click()
    await sheet.getByRole('button', { name: '确认 2 人在场' }).click()
    await desk.getByRole('tab', { name: /^待核对 0/ }).waitFor()
    await desk.context().close()

    const phone = await room.open('trainee', 'phone', '/pages/today/index')
    await phone.getByText(/^已签到，/).waitFor()
    await phone.context().close()
  }, 60_000)
})
