import type { Page } from 'playwright-core'
import { BRIDGE_AGAIN } from '@/tools/demo/works'
import { type Demonstration, startDemonstration } from './demonstration'
import { press, seen } from './press'

const SPECS = '/packages/county-desk/pages/evidence-specs/index'
const CASES = '/packages/county-desk/pages/evidence-cases/index'
const OWN_POINTS = '/packages/school-desk/pages/own-points/index'
const POINTS = '/packages/trainee/pages/evidence-points/index'

let show: Demonstration
beforeAll(async () => {
  show = await startDemonstration()
}, 240_000)
afterAll(() => show?.stop(), 30_000)

const fill = (page: Page, label: string, text: string) =>
  page.getByLabel(label, { exact: true }).filter({ visible: true }).last().fill(text)

describe('what a point asks for', () => {
  it('is changed by the county with a reason, and restored as a new version', async () => {
    const desk = await show.open('county-office', 'desk', SPECS)
    await desk.getByRole('row').filter({ hasText: 'P3 网络研修的组织与实施' }).click()
    await seen(desk, '推定，待县里确认')
    await fill(desk, '第 1 项材料，名称', '网络研修方案')
    await fill(desk, '为什么改', '教研室讨论定下')
    await press(desk, '保存要求')
    await seen(desk, '已保存为第 1 版，之后提交的按这一版。')
    await press(desk, '恢复方案原来的要求')
    const sheet = desk.getByRole('dialog').filter({ visible: true })
    await sheet.getByText('试用后改回').click()
    await sheet.getByRole('button', { name: '恢复方案原来的要求' }).click()
    await seen(desk, '已保存为第 2 版，之后提交的按这一版。')
    await seen(desk, '推定，待县里确认')
    await seen(desk, '教研室讨论定下')
    const first = desk.getByLabel('第 1 项材料，名称', { exact: true }).filter({ visible: true })
    expect(await first.inputValue()).toBe('研修方案')
    expect(await desk.getByRole('button', { name: '恢复方案原来的要求' }).count()).toBe(0)
    await desk.context().close()
  }, 60_000)

  it('is changed by a school for its own point, and its teachers see it', async () => {
    const school = await show.open('school-admin', 'desk', OWN_POINTS)
    await press(school, /乡土资源数字化/u, 'link')
    await fill(school, '第 1 项材料，名称', '资源清单')
    await school.getByRole('button', { name: '删掉这一项' }).nth(1).click()
    await fill(school, '为什么改', '样例并进清单')
    await press(school, '保存要点')
    await school.getByRole('link', { name: /乡土资源数字化 *资源清单$/u }).waitFor()
    await school.context().close()
    const teacher = await show.open('trainee-2', 'phone', POINTS)
    await teacher.getByRole('checkbox', { name: '乡土资源数字化，本校自定，资源清单' }).waitFor()
    await teacher.context().close()
  }, 60_000)
})

describe('a case that the county looks into', () => {
  const openCase = async (official: string): Promise<Page> => {
    const desk = await show.open(official, 'desk', CASES)
    await press(desk, /县第一中学/u, 'link')
    await press(desk, new RegExp(BRIDGE_AGAIN.title, 'u'), 'link')
    await press(desk, /桥\.jpg$/u, 'link')
    return desk
  }

  it('stays closed to an official until somebody names them, with a reason', async () => {
    const closed = await openCase('county-office-2')
    await seen(closed, '不能看这份材料')
    await closed.context().close()
    const office = await show.open('county-office', 'desk', CASES)
    await press(office, /县第一中学/u, 'link')
    await press(office, new RegExp(BRIDGE_AGAIN.title, 'u'), 'link')
    await press(office, '温如许', 'checkbox')
    await fill(office, '核查理由', '群众反映照片是网上的')
    await press(office, '登记，由这一位看')
    await seen(office, /^可以看到 /u)
    await office.context().close()
    const named = await openCase('county-office-2')
    await seen(named, /^温如许/u)
    await named.context().close()
  }, 60_000)
})
