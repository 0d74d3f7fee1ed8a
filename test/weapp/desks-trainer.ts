import { addDays, dateInChina, instant } from '@/domain/shared'
import type { Hands } from './desks-hands'

const TRAINER = 'packages/trainer-desk/pages'

/** What a trainer does on the phone. */
export function trainerDesk(hands: Hands): void {
  describe('the trainer', () => {
    beforeAll(hands.be('trainer'))

    it('goes from 工作台 to the trainings and plans a new one', async () => {
      const list = await hands.go(
        await hands.read('pages/desk/index', '培训场次'),
        '培训场次',
        '混合式教学设计与实施',
      )
      const editor = await hands.go(list, '新建培训', '第 12 班')
      await editor.type('数字教学资源的获取与开发', 0)
      await editor.type('进修学校 3 号教室', 2)
      await editor.turn(addDays(dateInChina(instant(Date.now())), 9), 0)
      await editor.tapText('第 12 班')
      await editor.tapText('建立培训')
      await editor.waitFor('建好了 1 个半天')
      const session = await hands.go(editor, '8:30–11:30', '进修学校 3 号教室')
      await session.waitFor('取消这一场')
    })

    it('postpones a half-day, then cancels it with a reason', async () => {
      const url = `${TRAINER}/session/index?session=${hands.story().later}`
      const session = await hands.read(url, '改期')
      await session.tapText('改期')
      const day = addDays(dateInChina(instant(Date.now())), 10)
      await session.turn(day, 0)
      await session.tapText('改期')
      const moved = await hands.read(url, `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`)
      await moved.tapText('取消这一场')
      await moved.tapText('场地有变')
      await moved.tapText('取消这一场')
      await moved.waitFor('已经取消')
    })

    it('shows a code that changes and the people, and enters somebody by hand', async () => {
      const screen = await hands.read(
        `${TRAINER}/session-code/index?session=${hands.story().session}`,
        '口令',
      )
      expect(screen.text()).toMatch(/\d{3} \d{3}/)
      await screen.waitFor('未签到 87')
      await screen.type('何静岚', 0)
      await screen.tapText('何静岚')
      await screen.tapText('手工补录 1 人')
      await screen.tapText('没带手机')
      await screen.tap('.sheet__content .button--primary')
      await screen.waitFor('未签到 86', 6000)
    })

    it('confirms a record that came without a network', async () => {
      const screen = await hands.read(
        `${TRAINER}/session-code/index?session=${hands.story().session}`,
        '待核对 1',
      )
      await screen.tapText('待核对 1')
      await screen.tapText('林书禾')
      await screen.tapText('确认 1 人在场')
      await screen.tapText('当场见到本人')
      await screen.tap('.sheet__content .button--primary')
      await screen.waitFor('待核对 0', 6000)
    })

    it('reads the sheet, the requests and the roll', async () => {
      const { session, later } = hands.story()
      await hands.read(`${TRAINER}/attendance/index?session=${session}`, '导出 Excel')
      await hands.read(`${TRAINER}/requests/index`, '周行简，请假')
      await hands.read(`${TRAINER}/take-roll/index?session=${later}`, '收名单')
      await hands.read(`${TRAINER}/roll/index?session=${session}`, '还没有收过名单')
    })
  })
}
