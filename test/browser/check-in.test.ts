import type { Page } from 'playwright-core'
import { dateInChina, instant, instantInChina, MINUTE, minuteOfDayInChina } from '@/domain/shared'
import { type Demonstration, startDemonstration } from './demonstration'
import { LONGEST_WAIT, sitOut } from './late-evening'
import { keepPicture } from './picture'
import { readDigits, readQr } from './read-screen'

const EDITOR = '/packages/trainer-desk/pages/session-edit/index'
const TITLE = '信息化教学工具的课堂应用'

let room: Demonstration
let trainer: Page
/** The code page's address inside the app. */
let codePage = ''
let halfDay: ReturnType<typeof planHalfDay>

/** In the last minutes of a day no half-day can still be begun and left. */
const LAST_MINUTES = { from: 18, to: 0 }

beforeAll(async () => {
  await sitOut(LAST_MINUTES)
  room = await startDemonstration()
}, 300_000 + LONGEST_WAIT)
afterAll(() => room?.stop(), 30_000)

const checkInWith = (code: string) => `/pages/check-in/index?c=${encodeURIComponent(code)}`
/** A field by its name. */
const input = (page: Page, name: string) => page.locator(`input[aria-label="${name}"]`)
const credits = async (page: Page): Promise<number> => {
  const said = await page.getByLabel(/^已得 /).getAttribute('aria-label')
  return Number(/已得 ([\d.]+)/.exec(said ?? '')?.[1])
}

const LATEST_FROM = 1440 - 31
const GRACE_MINUTES = 15

/**
 * Half an hour that began 13 minutes ago: whoever comes now is not too late, and a minute from now whoever leaves is not too early. Around
 * midnight there is no such half-hour within one day; then the half-day earns nothing, and the pages say so.
 */
function planHalfDay() {
  const now = instant(Date.now())
  const wished = minuteOfDayInChina(now) - 13
  const from = Math.max(0, Math.min(wished, LATEST_FROM))
  const date = dateInChina(now)
  const end = instantInChina(date, from + 30)
  return {
    date,
    from,
    to: from + 30,
    earns: from === wished,
    mayLeaveAt: end - GRACE_MINUTES * MINUTE - 59_000,
  }
}
const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

describe('a trainer and a trainee, each in a window of their own', () => {
  it('plans a half-day for a class on a page', async () => {
    trainer = await room.open('trainer', 'hall', EDITOR)
    halfDay = planHalfDay()
    const told = {
      培训名称: TITLE,
      地点: '县教师进修学校 2 号报告厅',
      每个半天的学分: '2',
      日期: halfDay.date,
      开始: clock(halfDay.from),
      结束: clock(halfDay.to),
    }
    for (const [name, value] of Object.entries(told)) await input(trainer, name).fill(value)
    await trainer.getByRole('checkbox', { name: /^第 12 班/ }).click()
    await trainer.getByRole('button', { name: '建立培训' }).filter({ visible: true }).click()
    await trainer.getByText('建好了 1 个半天').waitFor()
  }, 60_000)

  it('shows the code large enough for a hall', async () => {
    await trainer.getByRole('link', { name: /\d:\d\d–/ }).click()
    await trainer.getByRole('button', { name: '投屏动态码' }).filter({ visible: true }).click()
    expect(await readQr(trainer)).toMatch(/^K1[0-9A-Z]{31}$/)
    expect(await readDigits(trainer)).toMatch(/^\d{6}$/)
    codePage = trainer.url().split('#')[1] ?? ''
    const { width = 0 } = (await trainer.locator('.qr').boundingBox()) ?? {}
    expect(width).toBeGreaterThan(640)
  }, 30_000)

  it('checks a trainee in with the code on the screen', async () => {
    const today = await room.open('trainee', 'phone', '/pages/today/index')
    await today.getByText(TITLE).waitFor()
    await keepPicture(today, 'today')
    await today.context().close()
    const phone = await room.open('trainee', 'phone', checkInWith(await readQr(trainer)))
    await phone.getByText('签到成功').waitFor()
    await phone.context().close()
  }, 60_000)

  it('checks another one in with the digits beside it', async () => {
    const phone = await room.open('trainee-2', 'phone', '/pages/typed-code/index')
    await phone.getByRole('radio', { name: new RegExp(TITLE) }).click()
    await input(phone, '口令').fill(await readDigits(trainer))
    await phone.getByRole('button', { name: '签到' }).click()
    await phone.getByText('签到成功').waitFor()
    await phone.context().close()
  }, 30_000)

  it('counts both on the screen within seconds, by name', async () => {
    await trainer.getByLabel('2 / 88 人').waitFor({ timeout: 8000 })
    await trainer.getByText('林书禾').waitFor()
    await trainer.getByText('周行简').waitFor()
    await keepPicture(trainer, 'trainer-code')
  }, 20_000)

  it('enters by hand, with a reason, whoever has no telephone', async () => {
    const phone = await room.open('trainer', 'phone', codePage)
    for (const nth of [0, 1, 2]) await phone.getByRole('checkbox').nth(nth).click()
    await keepPicture(phone, 'trainer-phone')
    await phone.getByRole('button', { name: '手工补录 3 人' }).click()
    const sheet = phone.getByRole('dialog').filter({ hasText: '为 3 人补录签到' })
    await sheet.getByText('没带手机').click()
    await sheet.getByRole('button', { name: '手工补录 3 人' }).click()
    await trainer.getByLabel('5 / 88 人').waitFor({ timeout: 8000 })
    await phone.context().close()
  }, 30_000)

  it('goes on showing codes without a network and says since when it has not counted', async () => {
    const before = await readDigits(trainer)
    await trainer.context().setOffline(true)
    await trainer.getByText(/断网，人数停住/).waitFor({ timeout: 15_000 })
    await trainer.waitForFunction(
      (digits) =>
        !document
          .querySelector('.hall__short')
          ?.getAttribute('aria-label')
          ?.replace(/\D/g, '')
          .includes(digits),
      before,
      { timeout: 16_000 },
    )
    expect(await readQr(trainer)).toMatch(/^K1[0-9A-Z]{31}$/)
    await trainer.context().setOffline(false)
    await trainer.getByText(/断网也能签/).waitFor({ timeout: 10_000 })
  }, 45_000)

  it('turns into the check-out when it is opened on another screen', async () => {
    const phone = await room.open('trainer', 'phone', codePage.replace('session-code', 'session'))
    await phone.getByText('现在开始签退').click()
    await phone.getByRole('dialog').getByRole('button', { name: '开始签退' }).click()
    await trainer.getByText(/^签退，/).waitFor({ timeout: 10_000 })
    await phone.context().close()
  }, 30_000)

  it('checks the trainee out and shows what was credited', async () => {
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, halfDay.mayLeaveAt - Date.now())))
    const phone = await room.open('trainee', 'phone', '/pages/today/index')
    const before = await credits(phone)
    await phone.context().close()
    const out = await room.open('trainee', 'phone', checkInWith(await readQr(trainer)))
    await out.getByText(halfDay.earns ? '签退成功，记入 2 学分' : '签退成功，这次没有计学分').waitFor()
    await keepPicture(out, 'result')
    await out.context().close()
    const after = await room.open('trainee', 'phone', '/pages/today/index')
    await after.getByText(TITLE).waitFor()
    expect(await credits(after)).toBe(before + (halfDay.earns ? 2 : 0))
    await after.context().close()
  }, 120_000)
})
