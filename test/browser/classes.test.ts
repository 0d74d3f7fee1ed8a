import { Workbook } from 'exceljs'
import type { Page } from 'playwright-core'
import { button, CLASSES, input, seen, sheet, words } from './classes-hands'
import { type Newcomers, newcomersOf } from './classes-newcomers'
import { type Demonstration, startDemonstration } from './demonstration'
import { keepPicture } from './picture'

/** Four modes of ten seconds each, on a busy machine. */
const FORMING_MS = 150_000
/** A page slides in. */
const SLIDE_MS = 600

let room: Demonstration
let desk: Page
let newcomers: Newcomers

beforeAll(async () => {
  room = await startDemonstration({ people: 1300, schools: 44 })
  newcomers = newcomersOf()
  desk = await room.open('county-office', 'desk', CLASSES)
}, 300_000)
afterAll(() => room?.stop(), 30_000)

const rows = (page: Page) => page.getByRole('table', { name: /个班，.*人$/ }).getByRole('row')
const headline = (page: Page) => seen(page.locator('.minimum__figure')).textContent()
const back = async (page: Page) => {
  await page.goBack()
  await words(page, '调一所学校').waitFor()
}

describe('the county office forms classes on a desk', () => {
  it('opens a cohort by the rule that the programme prints', async () => {
    await button(desk, '新建一期').click()
    await input(desk, '这一期的名称').fill('第 2 期')
    expect(await input(desk, '一个班最多几人').inputValue()).toBe('90')
    await input(desk, '一个班最多几人').fill('95')
    await words(desk, '方案规定不超过 90').waitFor()
    await input(desk, '一个班最多几人').fill('90')
    await button(desk, '建这一期').click()
    await words(desk, /50 人及以上的学校单独成班/).waitFor()
  }, 60_000)

  it('finds a forming that runs when the page is opened again', async () => {
    await button(desk, '开始编班').click()
    await words(desk, /[1-9]\d* \/ 40 秒/).waitFor({ timeout: 30_000 })
    await desk.reload()
    await words(desk, '正在编班').waitFor()
    await button(desk, '停下，用现在的结果').waitFor()
  }, 60_000)

  it(
    'says how many classes, and that fewer are impossible',
    async () => {
      await words(desk, '调一所学校').waitFor({ timeout: FORMING_MS })
      expect(await headline(desk)).toMatch(/^\d+ 个班，不可能更少$/)
      await keepPicture(desk, 'county-classes-desk')
    },
    FORMING_MS + 30_000,
  )

  it('lets the official do the proof again', async () => {
    await words(desk, '自己验算').click()
    await button(desk, '现在验一遍').click()
    await words(desk, /^验算通过：小校至少 \d+ 个班。$/).waitFor()
    await words(desk, /加上大校，全县至少 \d+ 个班，和分班结果一样。/).waitFor()
    await back(desk)
  }, 30_000)

  it('shows the modes side by side and turns to another one', async () => {
    const modes = desk.getByRole('table', { name: '比较四种要求' }).getByRole('row')
    expect(await modes.count()).toBe(5)
    const classesIn = async (name: string) =>
      Number(await seen(modes.filter({ hasText: name }).locator('.modes-table__number')).textContent())
    const any = await classesIn('不看主题')
    const one = await classesIn('共 1 个要点')
    const two = await classesIn('共 2 个要点')
    expect(any).toBeLessThanOrEqual(one)
    expect(one).toBeLessThanOrEqual(two)
    await modes.filter({ hasText: '共 2 个要点' }).click()
    await seen(desk.locator('.minimum__figure', { hasText: `${two} 个班` })).waitFor()
    await modes.filter({ hasText: '共 1 个要点' }).click()
  }, 30_000)

  it('moves a school after showing what gets worse', async () => {
    const before = Number.parseInt((await headline(desk)) ?? '', 10)
    await openMove(desk)
    await seen(sheet(desk, '调一所学校').getByRole('radio')).click()
    await sheet(desk, '调一所学校')
      .getByRole('radio', { name: /自成一班/ })
      .click()
    await words(desk, '这样调以后').waitFor()
    await words(desk, new RegExp(`${before} → ${before + 1}，多 1`)).waitFor()
    await button(desk, '就这样调').click()
    await words(desk, '有人工调整').waitFor()
    expect(await headline(desk)).toBe(`${before + 1} 个班，至少要 ${before} 个`)
  }, 60_000)

  it('lets a class be larger than the rule only with a name and a reason, shown for ever', async () => {
    await openMove(desk)
    const dialog = sheet(desk, '调一所学校')
    await seen(dialog.getByRole('radio').filter({ hasText: /[3-4]\d 人/ })).click()
    await dialog
      .getByRole('radio')
      .filter({ hasText: /已满|还能坐 [1-9] 人/ })
      .first()
      .click()
    await words(desk, /班会有 \d+ 人，原则上不超过 90 人。/).waitFor()
    expect(await button(desk, '超员也要这样调').getAttribute('aria-disabled')).toBe('true')
    await input(desk, '理由').fill('海岛教学点只有一班船')
    await button(desk, '超员也要这样调').click()
    await words(desk, /准许到 \d+ 人（规定 90 人）/).waitFor()
    await words(desk, /：海岛教学点只有一班船/).waitFor()
    await desk.reload()
    await words(desk, /：海岛教学点只有一班船/).waitFor()
  }, 60_000)

  it('puts two classes together', async () => {
    const before = Number.parseInt((await headline(desk)) ?? '', 10)
    // The class with the fewest people stands last.
    while ((await button(desk, '下一页').getAttribute('aria-disabled')) !== 'true')
      await button(desk, '下一页').click()
    await rows(desk).last().click()
    await button(desk, '看这个班').click()
    await button(desk, '并入别的班').click()
    await seen(sheet(desk, /并入哪个班/).getByRole('radio')).click()
    await button(desk, '合并').click()
    await words(desk, '这个班没有了').waitFor()
    await back(desk)
    expect(Number.parseInt((await headline(desk)) ?? '', 10)).toBe(before - 1)
  }, 60_000)

  it('publishes, and a trainee finds the own class in 我的', async () => {
    await button(desk, /^发布 \d+ 个班$/).click()
    await seen(desk.getByRole('dialog').getByRole('button', { name: '发布', exact: true })).click()
    await seen(desk.locator('.plan-state', { hasText: '已发布' })).waitFor({ timeout: 30_000 })
    const phone = await room.open('trainee', 'phone', '/pages/me/index')
    await words(phone, /第 2 期/).waitFor()
    await words(phone, /\d+ 班/).waitFor()
    await phone.context().close()
  }, 90_000)

  it('plans the sessions of a class in one tap from a timetable', async () => {
    await rows(desk).nth(1).click()
    await button(desk, '看这个班').click()
    await button(desk, '安排场次').click()
    await button(desk, '排好这些场次').click()
    await words(desk, /^排好了 \d+ 场，在承办学校/).waitFor()
    await back(desk)
  }, 60_000)

  it('seats who came later, by school', async () => {
    await newcomers.come(2)
    await desk.reload()
    await words(desk, '2 位后来的老师还没有班级。').waitFor()
    await button(desk, '去安排').click()
    await words(desk, /^进第 \d+ 班/).waitFor()
    await desk.waitForTimeout(SLIDE_MS)
    await keepPicture(desk, 'county-classes-late')
    await button(desk, /^安排这 2 人/).click()
    await words(desk, '名册上的老师都有班级').waitFor({ timeout: 30_000 })
    await back(desk)
  }, 60_000)

  it('follows the roster with the fewest people moved, after saying what it breaks', async () => {
    const { name, size } = await newcomers.growToLarge()
    await desk.reload()
    await words(desk, `${name}现在有 ${size} 人，按规定要单独成班。`).waitFor()
    await button(desk, '按名册更新').click()
    const dialog = sheet(desk, '变动最少地更新')
    await seen(dialog.getByText(/人换班/)).waitFor()
    await seen(dialog.getByRole('button', { name: '按名册更新' })).click()
    await words(desk, /按规定要单独成班/).waitFor({ state: 'detached', timeout: 30_000 })
  }, 60_000)

  it('exports one spreadsheet with a sheet a class and everybody’s name', async () => {
    const coming = desk.waitForEvent('download')
    await button(desk, '导出 .xlsx').click()
    const file = await (await coming).path()
    const book = new Workbook()
    await book.xlsx.readFile(file)
    const classes = Number.parseInt((await headline(desk)) ?? '', 10)
    const sheets = book.worksheets.map(({ name }) => name)
    expect(sheets[0]).toBe('编班汇总')
    expect(sheets.filter((name) => /^\d+ /.test(name))).toHaveLength(classes)
    const summary = book.worksheets[0]?.getSheetValues().flat().join(' ')
    expect(summary).toContain('海岛教学点只有一班船')
    const people = book.worksheets.slice(1).flatMap((one) => one.getSheetValues().flat())
    expect(people).toContain('林书禾')
  }, 60_000)
})

async function openMove(page: Page): Promise<void> {
  await button(page, '调一所学校').click()
  await seen(sheet(page, '调一所学校').getByRole('radio')).waitFor()
}
