import { Workbook } from 'exceljs'
import type { Page } from 'playwright-core'
import { STAGE_WORDS } from '@/domain/org'
import { bindTeachers } from '@/tools/demo/people'
import { BRIDGE, BRIDGE_AGAIN, PAPER_CUT } from '@/tools/demo/works'
import { generateCounty } from '@/tools/seed/generate-county'
import { type Demonstration, startDemonstration } from './demonstration'
import { press, seen } from './press'

const SIZE = { people: 300, schools: 12 }
const LIBRARY = '/packages/trainee/pages/library/index'
const REVIEW = '/packages/school-desk/pages/evidence-review/index'
const SCHOOL = '/packages/school-desk/pages/library/index'
const COUNTY = '/packages/county-desk/pages/library/index'
const OWN_POINT = '乡土资源数字化'

let show: Demonstration
beforeAll(async () => {
  show = await startDemonstration(SIZE)
}, 240_000)
afterAll(() => show?.stop(), 30_000)

/** A teacher of another school, whom the demonstration does not know; and the stage of the school that it knows. */
async function welcomeNeighbour(): Promise<{ stage: string }> {
  const { county, teachers, personas } = generateCounty(SIZE)
  const [{ teacher: host } = {}] = personas
  const teacher = teachers.find(({ school }) => school.code !== host?.school.code)
  if (!teacher) throw new Error('no other school')
  const { name, school } = teacher
  const neighbour = { key: 'neighbour', role: 'trainee' as const, name, unit: school.name, teacher }
  await bindTeachers(show.emulator, county.code, [neighbour])
  const [stage] = host?.school.stages ?? []
  return { stage: stage ? STAGE_WORDS[stage] : '' }
}

describe('work that has something in common with other work', () => {
  let desk: Page
  beforeAll(async () => {
    desk = await show.open('school-reviewer', 'desk', REVIEW)
    await press(desk, new RegExp(BRIDGE_AGAIN.title), 'link')
  }, 30_000)

  it('is pointed out to the reviewer, and nothing is judged', async () => {
    await seen(desk, '与别人的成果相同或相似')
    await seen(desk, '文件完全相同：桥的资源方案.docx')
    await seen(desk, '图片相像：桥.jpg')
    await seen(desk, '像是同一段录像：桥的视频.mp4')
    await seen(desk, '是合作、引用还是巧合，请您看过再说。')
    expect(await desk.getByRole('radio', { checked: true }).count()).toBe(0)
  }, 30_000)

  it('shows both texts with the same passages marked', async () => {
    await press(desk, /反思，2 处相同/, 'link')
    const sheet = desk.getByRole('dialog').filter({ visible: true })
    await sheet.getByText('何静岚', { exact: true }).waitFor()
    await sheet.getByText(/^沈知远，/).waitFor()
    expect(await sheet.locator('.prose__marked').count()).toBe(4)
    await press(desk, '回到评定')
  }, 30_000)

  it('shows both pictures with the name of who looks at them', async () => {
    await press(desk, /图片相像/, 'link')
    const sheet = desk.getByRole('dialog').filter({ visible: true })
    await sheet.locator('img').nth(1).waitFor()
    const widths = await sheet.locator('img').evaluateAll((pictures) =>
      Promise.all(
        pictures.map(async (picture) => {
          const image = picture as HTMLImageElement
          await image.decode()
          return image.naturalWidth
        }),
      ),
    )
    expect(widths).toEqual([300, 480])
    expect(await sheet.getByText(/^陆闻溪 /).count()).toBe(2)
    await press(desk, '回到评定')
  }, 30_000)

  it('is decided on by the reviewer all the same, and the school asks to keep it', async () => {
    for (const item of [0, 1, 2, 3])
      await desk.getByRole('radio', { name: '合格', exact: true }).nth(item).click()
    await press(desk, '保存评定')
    await press(desk, '收入学校资源库')
    await seen(desk, '问了作者，等回答')
    await desk.context().close()
  }, 30_000)
})

describe('a resource on its way through the libraries', () => {
  it('is kept when its author agrees', async () => {
    const author = await show.open('trainee', 'phone', LIBRARY)
    await press(author, '我的', 'tab')
    await press(author, new RegExp(PAPER_CUT.title), 'link')
    await press(author, '本校和全县', 'radio')
    await seen(author, '在学校资源库')
    await author.context().close()
  }, 30_000)

  it('is not kept when its author refuses', async () => {
    const author = await show.open('school-admin', 'phone', LIBRARY)
    await press(author, '我的', 'tab')
    await press(author, new RegExp(BRIDGE_AGAIN.title), 'link')
    await press(author, '不同意')
    await seen(author, '作者不同意')
    await author.context().close()
    const colleague = await show.open('trainee-2', 'phone', LIBRARY)
    await seen(colleague, PAPER_CUT.title)
    expect(await colleague.getByText(BRIDGE_AGAIN.title).count()).toBe(0)
    await colleague.context().close()
  }, 30_000)

  it('is proposed by the school and selected by the county', async () => {
    const school = await show.open('school-reviewer', 'desk', SCHOOL)
    await seen(school, PAPER_CUT.title)
    const line = school.locator('.resource-line').filter({ hasText: PAPER_CUT.title })
    await line.getByRole('button', { name: '推荐到县' }).click()
    await line.getByText('已推荐到县，等待遴选').waitFor()
    await school.context().close()
    const county = await show.open('county-office', 'desk', COUNTY)
    const proposed = county.locator('.resource-line').filter({ hasText: PAPER_CUT.title })
    await proposed.getByRole('button', { name: '入选' }).click()
    await proposed.waitFor({ state: 'detached' })
    await press(county, '已入选 2', 'tab')
    await seen(county, PAPER_CUT.title)
    await county.context().close()
  }, 60_000)

  it('is found by a teacher of another school, by point, subject and stage, and opened', async () => {
    const { stage } = await welcomeNeighbour()
    const neighbour = await show.open('neighbour', 'phone', LIBRARY)
    await press(neighbour, '全县', 'tab')
    await seen(neighbour, BRIDGE.title)
    const look = async (point: string, subject: string) => {
      await neighbour.locator('.row').filter({ visible: true }).first().click()
      const sheet = neighbour.getByRole('dialog').filter({ visible: true })
      await sheet.getByLabel('能力点', { exact: true }).fill(point)
      await sheet.getByLabel('学科', { exact: true }).fill(subject)
      if (!(await sheet.getByRole('checkbox', { name: stage, checked: true }).count()))
        await sheet.getByRole('checkbox', { name: stage }).click()
      await sheet.getByRole('button', { name: '查找' }).click()
    }
    await look('p2', '语文')
    await seen(neighbour, '没有这样的资源')
    await look('p2', '数学')
    await seen(neighbour, BRIDGE.title)
    expect(await neighbour.getByText(PAPER_CUT.title).filter({ visible: true }).count()).toBe(0)
    await look(OWN_POINT.slice(0, 4), '数')
    await press(neighbour, new RegExp(PAPER_CUT.title), 'link')
    const download = neighbour.waitForEvent('download')
    await press(neighbour, new RegExp(PAPER_CUT.plan.name), 'link')
    expect((await download).suggestedFilename()).toBe(PAPER_CUT.plan.name)
    await neighbour.context().close()
  }, 60_000)
})

describe('the six outcome collections', () => {
  it('come from the county’s desk as tables that a spreadsheet opens', async () => {
    const desk = await show.open('county-office', 'desk', COUNTY)
    await press(desk, '成果集', 'tab')
    const books = new Map<string, string[]>()
    for (const name of [
      '规划方案',
      '团队研修活动方案',
      '个人研修计划',
      '教学案例',
      '一课多点案例',
      '专家指导视频',
    ]) {
      const download = desk.waitForEvent('download')
      await press(desk, `${name}集，导出表格`)
      const book = new Workbook()
      await book.xlsx.readFile(await (await download).path())
      books.set(name, book.worksheets[0]?.getSheetValues().flat().map(String) ?? [])
    }
    expect(books.size).toBe(6)
    for (const cells of books.values()) expect(cells).toContain('序号')
    expect(books.get('一课多点案例')).toEqual(
      expect.arrayContaining([
        BRIDGE.title,
        '沈知远',
        expect.stringMatching(/^001-.*-资源整理方案.docx\n001-.*-廊桥资源页.png\n001-.*-走近廊桥.mp4$/),
      ]),
    )
    await desk.context().close()
  }, 60_000)
})
