import type { Page } from 'playwright-core'
import { messyFile } from '@/tools/seed/messy-file'
import { type MessyGrid, messyRoster } from '@/tools/seed/messy-roster'
import { type ImportCounty, startImportCounty } from './import-county'
import { keepPicture } from './picture'

const IMPORT = '/packages/county-desk/pages/import/index?kind=roster'
const PEOPLE = '/packages/county-desk/pages/people/index'

let room: ImportCounty
let grid: MessyGrid
let page: Page

beforeAll(async () => {
  room = await startImportCounty({ people: 80, schools: 8 })
  grid = messyRoster(room.county)
  page = await room.open(IMPORT)
}, 240_000)
afterAll(() => room?.stop(), 30_000)

/** The part of the preview that is about one row of the sheet. */
const rowOf = (row: number) => page.locator(`.issue-row[aria-label="第 ${row} 行"]`)
const pickRoster = async () => {
  const chosen = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '选择文件' }).click()
  const buffer = Buffer.from(await messyFile(grid))
  await (await chosen).setFiles({ name: '参培教师信息表-待改.xlsx', mimeType: 'application/zip', buffer })
}
const badRows = (): number => new Set(grid.issues.map(({ row }) => row)).size
const slip = (code: string): number => grid.issues.find((issue) => issue.code === code)?.row ?? 0

describe('the county office imports a roster in a browser', () => {
  it('reads a hand-made sheet and lists every bad cell by row, column and reason', async () => {
    await pickRoster()
    await page.getByRole('tab', { name: `待改 ${badRows()}` }).waitFor({ timeout: 30_000 })
    // The figures come with the draft, the cells in a reading of their own.
    await rowOf(slip('identity-checksum')).waitFor({ timeout: 30_000 })
    for (const { row } of grid.issues.slice(0, 40)) expect(await rowOf(row).count()).toBe(1)
    const said = (await rowOf(slip('identity-checksum')).textContent()) ?? ''
    expect(said).toContain('身份证号码')
    expect(said).toContain('校验码对不上，有一位抄错了。')
    expect(said).toMatch(/\d\d\*{14}[\dX]{2}/)
    await keepPicture(page, 'import-preview')
  }, 60_000)

  it('keeps the preview for whoever opens the page again', async () => {
    await page.reload()
    await page.getByRole('tab', { name: `待改 ${badRows()}` }).waitFor()
  }, 30_000)

  it('mends a cell with what is typed, says when it is still wrong', async () => {
    const row = slip('identity-checksum')
    const cells = grid.rows[row - 1] ?? []
    const teacher = room.county.teachers.find(({ telephone }) => cells.includes(telephone))
    await correct(row, '110101199003070000')
    await page.getByText(`第 ${row} 行还不对，请看下面的原因。`).waitFor()
    await correct(row, teacher?.identityNumber ?? '')
    await page.getByText(`第 ${row} 行改好了。还有 ${badRows() - 1} 行。`).waitFor()
    expect(await rowOf(row).count()).toBe(0)
  }, 30_000)

  it('mends a school with one of the suggestions', async () => {
    const row = slip('unknown-school')
    await rowOf(row)
      .getByRole('button', { name: /^工作单位改成/ })
      .first()
      .click()
    await page.getByText(`第 ${row} 行改好了。还有 ${badRows() - 2} 行。`).waitFor()
  }, 30_000)

  it('writes nothing before every row is mended or left out, then all of it at once', async () => {
    const apply = page.getByRole('button', { name: '写入教师名册' }).filter({ visible: true }).first()
    expect(await apply.getAttribute('aria-disabled')).toBe('true')
    await leaveOutTheRest()
    await apply.click()
    await page.getByRole('dialog').getByRole('button', { name: '写入教师名册' }).click()
    await page.getByText('教师名册已经写入').waitFor({ timeout: 30_000 })
  }, 90_000)

  it('shows the people who came in, their numbers masked', async () => {
    await page.getByRole('button', { name: '看教师' }).click()
    const table = page.getByRole('table', { name: '教师名册' })
    await table.waitFor()
    const text = (await table.textContent()) ?? ''
    const row = slip('identity-checksum')
    expect(text).toMatch(/\d\d\*{14}[\dX]{2}/)
    expect(text).not.toMatch(/\d{11}/)
    const name = String((grid.rows[row - 1] ?? [])[1]).replace(/\s/gu, '')
    const desk = await room.open(PEOPLE)
    await desk.getByRole('textbox', { name: '输入完整的姓名' }).fill(name)
    await desk.getByRole('table').getByText(name).first().waitFor()
    await desk.context().close()
  }, 30_000)
})

async function correct(row: number, value: string): Promise<void> {
  await rowOf(row).getByRole('textbox', { name: '身份证号码改成' }).fill(value)
  await rowOf(row).getByRole('button', { name: '身份证号码，改好' }).click()
}

async function leaveOutTheRest(): Promise<void> {
  const skip = page.getByRole('button', { name: /，去掉这一行$/ }).first()
  while ((await skip.count()) > 0) {
    const label = (await skip.getAttribute('aria-label')) ?? ''
    await skip.click()
    await page.getByLabel(label, { exact: true }).waitFor({ state: 'detached', timeout: 15_000 })
  }
}
