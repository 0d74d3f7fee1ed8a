import type { Hands } from './desks-hands'
import { launch, newDevice } from './harness'

const SCHOOL = 'packages/school-desk/pages'
const LEADER = 'packages/leader-desk/pages'

/** What an administrator and a leader do on the phone. */
export function schoolDesks(hands: Hands): void {
  describe('the school administrator', () => {
    beforeAll(hands.be('school-admin'))

    it('releases a binding with a reason', async () => {
      const people = await hands.read(`${SCHOOL}/people/index`, '没绑定')
      await people.tapText('全部')
      await people.tapText('周行简')
      await people.tapText('解除绑定')
      await people.tapText('换了微信号')
      await people.tapText('解除绑定')
      await people.waitFor('没绑定')
      const other = launch(newDevice(hands.as('local-trainee-2')))
      await (await other.open('pages/today/index')).waitFor('先绑定身份')
      hands.be('school-admin')()
    })

    it('decides a request and may enter somebody on their behalf', async () => {
      const requests = await hands.read(`${SCHOOL}/requests/index`, '周行简，请假')
      await requests.tapText('周行简，请假')
      await requests.tapText('情况属实')
      await requests.tapText('同意')
      await requests.waitFor('没有要处理的')
      await hands.read(`${SCHOOL}/on-behalf/index`, '代为登记')
    })
  })

  describe('the leader', () => {
    beforeAll(hands.be('leader'))

    it('opens a log and writes a comment', async () => {
      const logs = await hands.read(`${LEADER}/logs/index`, '没写评语')
      const log = await hands.go(logs, '把学情数据用到课堂里', '先发三道小题')
      await log.type('第二段的做法可以在教研组里讲一讲。', 0)
      await log.tapText('发出评语')
      await log.waitFor('第二段的做法')
      await (await hands.open(`${LEADER}/logs/index`)).waitForNo('把学情数据用到课堂里')
    })
  })
}
