import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { generateCounty } from '@/tools/seed/generate-county'
import { textOf } from '../functions/certificate/read-pdf'
import { entrySheet, type Line, type Person } from '../functions/mass-entry/entry-desk'
import { type Demonstration, startDemonstration } from './demonstration'
import { readQr } from './read-screen'

const MASS_ENTRY = '/packages/trainer-desk/pages/mass-entry/index'
const CERTIFICATES = '/packages/county-desk/pages/certificates/index'
const COHORTS = '/packages/county-desk/pages/cohorts/index'
const CREDIT = '/packages/trainee/pages/credit/index'
const OWN_CERTIFICATE = '/packages/trainee/pages/certificate/index'
const SIZE = { people: 300, schools: 12 }

let room: Demonstration
let desk: Page
beforeAll(async () => {
  room = await startDemonstration(SIZE)
  desk = await room.open('county-office', 'desk', MASS_ENTRY)
}, 300_000)
afterAll(() => room?.stop(), 30_000)

/** Taro keeps the pages that were left in the document, unseen. */
const press = (page: Page, name: string | RegExp, role: 'button' | 'tab' | 'link' = 'button') =>
  page.getByRole(role, { name }).filter({ visible: true }).first().click()
const see = (page: Page, words: string | RegExp, timeout = 15_000) =>
  page.getByText(words).filter({ visible: true }).first().waitFor({ timeout })
const line = (page: Page, words: string) =>
  page.getByRole('row').filter({ hasText: words, visible: true }).first()
const dialog = (page: Page) => page.getByRole('dialog').filter({ visible: true })
const visit = (page: Page, at: string) => page.goto(page.url().replace(/#.*/, `#${at}`))

const teacherOf = (persona: string): Person => {
  const { name = '', teacher } = generateCounty(SIZE).personas.find(({ key }) => key === persona) ?? {}
  return { name, idNumber: teacher?.identityNumber ?? '' }
}
/** Everything that the programme asks for, in one line. */
const pass = (who: Person): Line => [who, '2021-12-01', 900, 8, 25, '', '统一平台']

describe('a sheet of credits', () => {
  it('is previewed row by row: what is wrong, who gains what, who will pass', async () => {
    const stranger = { ...teacherOf('leader'), name: '陌生人' }
    const lines = [pass(teacherOf('trainee')), pass(teacherOf('trainee-2')), pass(stranger)]
    const buffer = Buffer.from(await entrySheet(lines))
    await desk.getByLabel('这是什么').fill('2021 年统一录入')
    const chosen = desk.waitForEvent('filechooser')
    await press(desk, '选择表格')
    await (await chosen).setFiles({ name: '录入.xlsx', mimeType: 'application/zip', buffer })
    await see(desk, '还有 1 行有错，改好或跳过才能录入。', 30_000)
    await see(desk, '名册里这个号码是“沈知远”。')
    await press(desk, '第 4 行，跳过这一行')
    await press(desk, '将合格 2', 'tab')
    const row = desk.getByRole('group', { name: '第 2 行 林书禾' })
    await row.getByText('还没合格 → 合格').waitFor()
    await row.getByText(/^校本应用实践 \d+ → \d+ 学分$/).waitFor()
  }, 60_000)

  it('is entered after a second look, and counts at once', async () => {
    await press(desk, '录入')
    await dialog(desk).getByText('其中 2 人将达到合格', { exact: false }).waitFor()
    await dialog(desk).getByRole('button', { name: '录入' }).click()
    await see(desk, '已经录入', 30_000)
    const trainee = await room.open('trainee', 'phone', CREDIT)
    await trainee.getByRole('tab', { name: '已满' }).waitFor()
    await trainee.context().close()
  }, 60_000)
})

describe('certificates', () => {
  it('are issued to one by name, and to all who have passed', async () => {
    await visit(desk, CERTIFICATES)
    await desk.getByLabel('教师姓名（全名）').fill('林书禾')
    await press(desk, '查找')
    await press(desk, '林书禾，发证')
    await see(desk, '已给 林书禾 发证。')
    await line(desk, '林书禾').getByText('有效').waitFor()
    await press(desk, '核对全县')
    await desk.getByRole('button', { name: '给合格的全部发证', disabled: false }).waitFor({ timeout: 30_000 })
    await press(desk, '给合格的全部发证')
    await dialog(desk).getByRole('button', { name: '给合格的全部发证' }).click()
    await line(desk, '周行简').waitFor({ timeout: 30_000 })
  }, 90_000)

  it('are printed as a paper that names the person, with the code that the person shows', async () => {
    const download = desk.waitForEvent('download')
    await press(desk, '林书禾，打印')
    const paper = await readFile(await (await download).path())
    expect(textOf(paper)).toContain('林书禾')
    const trainee = await room.open('trainee', 'phone', OWN_CERTIFICATE)
    expect(paper.toString('latin1')).toContain(await readQr(trainee))
    await trainee.context().close()
  }, 60_000)

  it('do not stay silently true when the sheet is taken back', async () => {
    await visit(desk, MASS_ENTRY)
    await press(desk, /2021 年统一录入/, 'link')
    await press(desk, '撤销整张表')
    await dialog(desk).getByText('数据有误').click()
    await dialog(desk).getByRole('button', { name: '撤销整张表' }).click()
    await see(desk, '已经撤销', 30_000)
    await visit(desk, CERTIFICATES)
    await press(desk, '核对全县')
    await press(desk, '不再相符', 'tab')
    await line(desk, '林书禾').getByText('现在的记录不再合格').waitFor({ timeout: 30_000 })
  }, 90_000)

  it('are revoked with a reason that the desk and the person read', async () => {
    await press(desk, '林书禾，吊销')
    await dialog(desk).getByText('记录已冲销，不再合格').click()
    await dialog(desk).getByRole('button', { name: '吊销' }).click()
    await press(desk, '已吊销', 'tab')
    await line(desk, '林书禾').getByText('记录已冲销，不再合格', { exact: false }).waitFor()
    const trainee = await room.open('trainee', 'phone', OWN_CERTIFICATE)
    await see(trainee, '您的合格证书已被吊销')
    await see(trainee, /记录已冲销，不再合格/)
    await trainee.context().close()
  }, 60_000)
})

describe('a cohort', () => {
  it('is opened for the whole county, and offered where classes are formed', async () => {
    await visit(desk, COHORTS)
    await press(desk, '开一期')
    const sheet = dialog(desk)
    await sheet.getByText('新的一期').click()
    await sheet.getByLabel('名称').fill('2026 年第一期')
    await sheet.getByLabel('开始').fill('2026-01-01')
    await sheet.getByLabel('结束').fill('2026-12-31')
    await sheet.getByRole('button', { name: '开班' }).click()
    await see(desk, '正在进行')
    await see(desk, '300 人')
    await press(desk, '去编班')
    const chosen = desk.getByRole('radio', { name: /2026 年第一期/ }).filter({ visible: true })
    expect(await chosen.getAttribute('aria-checked')).toBe('true')
    await desk.goBack()
  }, 60_000)

  it('is closed with everybody’s result, and opened again by name and reason', async () => {
    await press(desk, '结束这一期')
    await dialog(desk).getByRole('button', { name: '结束这一期' }).click()
    await see(desk, /冻结的结果：300 人，\d+ 人合格/, 60_000)
    await press(desk, '重新开放')
    await dialog(desk).getByText('漏登了记录').click()
    await dialog(desk).getByRole('button', { name: '重新开放' }).click()
    await see(desk, /重新开放：漏登了记录/)
    await see(desk, '正在进行')
  }, 120_000)
})
