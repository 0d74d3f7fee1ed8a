import type { Page } from 'playwright-core'
import { clipOf, DOCUMENT } from '../functions/evidence/materials'
import { attach } from './attach'
import { type Demonstration, startDemonstration } from './demonstration'
import { press, seen } from './press'

const TASKS = '/packages/trainee/pages/evidence/index'
const REVIEW = '/packages/school-desk/pages/evidence-review/index'
const LESSON = '四年级数学《条形统计图》'
const REFLECTION =
  '学生用平板当堂画图，数据马上汇总到大屏。有一半的人把刻度画错，我把第二个例子换成他们自己的数据，再画一次，错的只剩三个。'

let show: Demonstration
let author: Page
beforeAll(async () => {
  show = await startDemonstration()
  author = await show.open('trainee-2', 'phone', TASKS)
}, 240_000)
afterAll(() => show?.stop(), 30_000)

describe('a micro-task from the choice of points to the credits', () => {
  it('is begun with a lesson and a point of the school', async () => {
    await author.getByRole('button', { name: '开始一个任务' }).click()
    await author.locator('input[aria-label="哪节课、哪个单元"]').fill(LESSON)
    // The last point of the page is none of the school's: it cannot be the theme.
    await author.getByRole('checkbox').last().click()
    await seen(author, /^主题要是本校的关注要点/u)
    await author.getByRole('checkbox').last().click()
    // A point of teaching: it asks for a plan and a recording of a lesson.
    await author.getByRole('checkbox', { name: /^T\d/u }).first().click()
    await author.getByRole('button', { name: '去收材料' }).click()
    await author.getByRole('heading', { name: LESSON }).waitFor()
  }, 60_000)

  it('takes a document and a classroom video, and says what is still missing', async () => {
    await attach(author, '应用方案', '应用方案.docx', DOCUMENT)
    await attach(author, '应用实录', '课堂实录.mp4', clipOf(5))
    await author.getByText('2 / 2').waitFor({ timeout: 60_000 })
    await author.getByText(/^还差/).waitFor()
  }, 120_000)

  it('names the class in the picture, keeps the reflection and is handed in', async () => {
    await author.getByText('实验（2）班').click()
    await author.getByRole('button', { name: '写反思' }).click()
    await author.locator('textarea').fill(REFLECTION)
    await author.getByText('材料齐了，提交后学校复评').waitFor()
    await author.getByRole('button', { name: '提交' }).click()
    await author.getByText('等学校复评').last().waitFor()
  }, 60_000)

  it('is taken back, and handed in again as another attempt; the first one stays', async () => {
    await press(author, '撤回修改')
    await author
      .getByRole('dialog')
      .filter({ visible: true })
      .getByRole('button', { name: '撤回修改' })
      .click()
    await press(author, '提交')
    await seen(author, '等学校复评')
    await press(author, /^第 1 次提交/u, 'link')
    await seen(author, '应用方案.docx')
    await author.mouse.click(180, 40)
    await seen(author, '第 2 次提交')
  }, 60_000)

  it('is asked about and decided on item by item by the school’s reviewer', async () => {
    const reviewer = await show.open('school-reviewer', 'desk', REVIEW)
    await press(reviewer, new RegExp(LESSON), 'link')
    await reviewer.getByLabel('写一句', { exact: true }).fill('第二个例子的数据能补上吗？')
    await press(reviewer, '发出')
    await seen(reviewer, /^陆闻溪（复评）/u)
    await press(reviewer, '优秀', 'radio')
    await reviewer.getByRole('radio', { name: '合格', exact: true }).nth(1).click()
    await seen(reviewer, /合格，计 3 学分/u)
    await press(reviewer, '保存评定')
    await seen(reviewer, '评定已保存')
    await reviewer.context().close()
  }, 60_000)

  it('is answered in the same thread, and becomes credits that the author sees', async () => {
    await author.goto(`${author.url().split('#')[0]}#${TASKS}`)
    // A reading is fresh for half a minute.
    await author.waitForTimeout(31_000)
    await author.reload()
    await seen(author, '已认定')
    await press(author, new RegExp(LESSON), 'link')
    await seen(author, '第二个例子的数据能补上吗？')
    await author.getByLabel('写一句', { exact: true }).fill('补在方案第二页了。')
    await press(author, '发出')
    await seen(author, /^周行简（作者）/u)
    const credit = await show.open('trainee-2', 'phone', '/packages/trainee/pages/credit/index')
    await credit
      .getByText(/校本应用实践/)
      .first()
      .waitFor()
  }, 60_000)
})
