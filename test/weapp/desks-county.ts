import type { Hands } from './desks-hands'

const COUNTY = 'packages/county-desk/pages'

/** What the county office does on the phone. */
export function countyDesk(hands: Hands): void {
  describe('the county office', () => {
    beforeAll(hands.be('county-office'))

    it('finds the county in figures and corrects a school', async () => {
      const home = await hands.go(await hands.read('pages/desk/index', '县工程办'), '县工程办', '所学校')
      const schools = await hands.go(home, '学校名册', '县第一中学')
      const school = await hands.go(schools, '县第一中学', '关注要点')
      await school.type('县一中、云溪一中', 1)
      await school.tapText('保存')
      const again = await hands.read(`${COUNTY}/schools/index`, '县第一中学')
      await again.type('县一中', 0)
      await again.waitFor('共 1 条')
    })

    it('finds somebody on the roster and makes them an expert', async () => {
      const people = await hands.read(`${COUNTY}/people/index`, '没绑定')
      await people.type('林书禾', 0)
      await people.waitFor('共 1 条')
      await people.tapText('林书禾')
      await people.tapText('给角色')
      await people.tapText('专家')
      await people.tapText('给专家')
      await people.waitFor('收回')
    })

    it('invites an outsider, who comes in with the code', async () => {
      const invitations = await hands.read(`${COUNTY}/invitations/index`, '邀请一位')
      await invitations.tapText('邀请一位')
      await invitations.type('何静安', 0)
      await invitations.tapText('生成邀请码')
      await invitations.waitFor('何静安的邀请码')
      const [, code = ''] = /输入 ([0-9A-Z]+)，/.exec(invitations.text()) ?? []
      hands.be('phone-of-he')()
      const bind = await hands.read('pages/bind/index', '收到邀请的人')
      await bind.tapText('收到邀请的人')
      await bind.type(code, 0)
      await bind.tapText('使用邀请码')
      await bind.waitFor('何静安，绑定好了')
      await hands.read('pages/desk/index', '培训者')
      hands.be('county-office')()
    })

    it('takes up a roster that was sent, and sees what is wrong in it before anything is in force', async () => {
      const home = await hands.read(`${COUNTY}/home/index`, '教师名册正在导入')
      const page = await hands.go(home, '教师名册正在导入', '待改')
      await page.waitFor(hands.story().sheet)
      await page.waitFor('改好或去掉，才能写入')
    })

    it('reads classes, their proof, one class, the groups and the audit', async () => {
      const { cohort, session } = hands.story()
      const classes = await hands.read(`${COUNTY}/classes/index`, '个班')
      await classes.waitFor('自己验算')
      await hands.read(`${COUNTY}/classes-proof/index?cohort=${cohort}&mode=common1`, '三步就能验算')
      await hands.read(`${COUNTY}/classes-one/index?cohort=${cohort}&mode=common1&class=01`, '承办学校')
      await hands.read(`${COUNTY}/groups/index`, '第 12 班')
      await hands.read(`${COUNTY}/import/index?kind=schools`, '学校名册.xlsx')
      await hands.read(`${COUNTY}/audit/index?session=${session}`, '记录核查')
    })
  })
}
