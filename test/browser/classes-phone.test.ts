import type { Page } from 'playwright-core'
import { button, CLASSES, input, seen, sheet, words } from './classes-hands'
import { type Demonstration, startDemonstration } from './demonstration'
import { keepPicture } from './picture'

let room: Demonstration
let phone: Page

beforeAll(async () => {
  room = await startDemonstration({ people: 1300, schools: 44 })
  phone = await room.open('county-office', 'phone', CLASSES)
}, 300_000)
afterAll(() => room?.stop(), 30_000)

describe('the county office forms classes on a telephone', () => {
  it('opens a cohort with lead schools', async () => {
    await button(phone, '新建一期').click()
    await input(phone, '这一期的名称').fill('片区试点')
    await seen(phone.getByRole('radio', { name: '片区引领校' })).click()
    await button(phone, '加一个片区').click()
    await seen(sheet(phone, '引领校').getByRole('radio')).click()
    for (const nth of [0, 1]) {
      await button(phone, '带哪些学校').click()
      await sheet(phone, '带哪些学校').getByRole('radio').nth(nth).click()
    }
    await words(phone, '带 2 所').waitFor()
    await button(phone, '建这一期').click()
    await button(phone, '开始编班').waitFor()
  }, 60_000)

  it('stops a forming and keeps what there is', async () => {
    await button(phone, '开始编班').click()
    await words(phone, /[1-9]\d* \/ 40 秒/).waitFor({ timeout: 30_000 })
    await button(phone, '停下，用现在的结果').click()
    await words(phone, /^\d+ 个班，/).waitFor({ timeout: 30_000 })
    await words(phone, '同班学校要有几个共同要点').waitFor()
    await words(phone, /^联合，\d+ 所学校/).waitFor()
    await keepPicture(phone, 'county-classes-phone')
  }, 90_000)

  it('shows a class with its map and moves one of its schools', async () => {
    await words(phone, /^联合，\d 所学校/).click()
    await words(phone, /^\d 所学校$/).waitFor()
    await seen(phone.getByRole('img', { name: /到.*的连线/ })).waitFor()
    await keepPicture(phone, 'county-classes-one')
    await seen(phone.getByRole('link').filter({ hasText: /公里|承办/ })).click()
    await seen(sheet(phone, '调一所学校').getByRole('radio')).click()
    await words(phone, '这样调以后').waitFor()
  }, 60_000)

  it('pairs schools, which then sit in one class', async () => {
    await phone.goto(phone.url().replace(/#.*/, `#${CLASSES}`))
    await button(phone, '新建一期').click()
    await input(phone, '这一期的名称').fill('结对试点')
    await seen(phone.getByRole('radio', { name: '结对子' })).click()
    await button(phone, '加一对').click()
    await seen(sheet(phone, '帮扶学校').getByRole('radio')).click()
    await button(phone, '和谁结对').click()
    await seen(sheet(phone, '和谁结对').getByRole('radio')).click()
    await button(phone, '建这一期').click()
    await button(phone, '开始编班').waitFor()
  }, 60_000)
})
