import { BRIDGE_AGAIN, PAPER_CUT } from '@/tools/demo/works'
import type { Hands } from './desks-hands'

const COUNTY = 'packages/county-desk/pages'
const SCHOOL = 'packages/school-desk/pages'

/** A micro-task and what was handed in, for everybody who has to do with it. */
export function workOnDesks(hands: Hands): void {
  describe('a micro-task', () => {
    it('is opened by its author, who sees what each point needs and writes the reflection', async () => {
      hands.be('trainee')()
      const list = await hands.read('packages/trainee/pages/evidence/index', '数学《可能性》')
      const task = await hands.go(list, '数学《可能性》', '一课多点')
      await task.waitFor('还差')
      await task.tapText('写反思')
      await task.waitFor('这节课技术起了什么作用')
    })

    it('waits for recordings until the school has declared a class, which its administrator lists', async () => {
      hands.be('school-admin')()
      await hands.read(`${SCHOOL}/consents/index`, '实验（2）班')
    })

    it('asks for what the county says', async () => {
      hands.be('county-office')()
      const list = await hands.read(`${COUNTY}/evidence-specs/index`, 'T1 数字教学资源获取、开发与应用')
      const one = await hands.go(list, 'T1 数字教学资源获取、开发与应用', '第 1 项材料')
      await one.waitFor('推定，待县里确认')
    })
  })

  describe('handed-in work', () => {
    it('goes into the library as far as its author says', async () => {
      hands.be('trainee')()
      const library = await hands.read('packages/trainee/pages/library/index', '本校')
      await library.tapText('我的')
      await library.waitFor('学校想收入，等您回答')
      const resource = await hands.go(library, PAPER_CUT.title, '您同意用到哪里？')
      await resource.tapText('本校和全县')
      await resource.waitFor('在学校资源库')
    })

    it('is shown to the reviewer beside what is like it', async () => {
      hands.be('school-reviewer')()
      const queue = await hands.read(`${SCHOOL}/evidence-review/index`, BRIDGE_AGAIN.title)
      const work = await hands.go(queue, BRIDGE_AGAIN.title, '与别人的成果相同或相似')
      await work.waitFor('图片相像：桥.jpg')
      await work.tapText('反思，2 处相同')
      await work.waitFor('廊桥就在校门口')
    })
  })
}
