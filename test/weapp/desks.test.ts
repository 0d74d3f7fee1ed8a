import { addDays, dateInChina, instant } from '@/domain/shared'
import { BRIDGE_AGAIN, PAPER_CUT } from '@/tools/demo/works'
import type { DesksStory } from './desks-story'
import {
  type Device,
  launch,
  type MiniApp,
  newDevice,
  type OpenPage,
  pagesOfBuild,
  setOnline,
} from './harness'
import { type Server, startServer } from './harness/server'

const TRAINER = 'packages/trainer-desk/pages'
const COUNTY = 'packages/county-desk/pages'
const SCHOOL = 'packages/school-desk/pages'
const LEADER = 'packages/leader-desk/pages'

jest.setTimeout(60_000)

let server: Server<DesksStory>
let app: MiniApp
let phone: Device
beforeAll(async () => {
  server = await startServer<DesksStory>('desks-server.ts')
}, 120_000)
afterAll(() => server.stop())

/** Starts the app on a phone of this persona of the demonstration. */
const be = (persona: string) => () => {
  phone = newDevice(server.as(`local-${persona}`))
  app = launch(phone)
}
/** Opens a page and waits until it says this. */
async function read(url: string, words: string): Promise<OpenPage> {
  const page = await app.open(url)
  await page.waitFor(words)
  return page
}
/** Taps, and reads the page to which that leads. */
async function go(page: OpenPage, tapped: string, words: string): Promise<OpenPage> {
  await page.tapText(tapped)
  const next = await app.follow()
  await next.waitFor(words)
  return next
}

describe('the trainer', () => {
  beforeAll(be('trainer'))

  it('goes from 工作台 to the trainings and plans a new one', async () => {
    const list = await go(await read('pages/desk/index', '培训场次'), '培训场次', '混合式教学设计与实施')
    const editor = await go(list, '新建培训', '第 12 班')
    await editor.type('数字教学资源的获取与开发', 0)
    await editor.type('进修学校 3 号教室', 2)
    await editor.turn(addDays(dateInChina(instant(Date.now())), 9), 0)
    await editor.tapText('第 12 班')
    await editor.tapText('建立培训')
    await editor.waitFor('建好了 1 个半天')
    const session = await go(editor, '8:30–11:30', '进修学校 3 号教室')
    await session.waitFor('取消这一场')
  })

  it('postpones a half-day, then cancels it with a reason', async () => {
    const url = `${TRAINER}/session/index?session=${server.story.later}`
    const session = await read(url, '改期')
    await session.tapText('改期')
    const day = addDays(dateInChina(instant(Date.now())), 10)
    await session.turn(day, 0)
    await session.tapText('改期')
    const moved = await read(url, `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`)
    await moved.tapText('取消这一场')
    await moved.tapText('场地有变')
    await moved.tapText('取消这一场')
    await moved.waitFor('已经取消')
  })

  it('shows a code that changes and the people, and enters somebody by hand', async () => {
    const screen = await read(`${TRAINER}/session-code/index?session=${server.story.session}`, '口令')
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
    const screen = await read(`${TRAINER}/session-code/index?session=${server.story.session}`, '待核对 1')
    await screen.tapText('待核对 1')
    await screen.tapText('林书禾')
    await screen.tapText('确认 1 人在场')
    await screen.tapText('当场见到本人')
    await screen.tap('.sheet__content .button--primary')
    await screen.waitFor('待核对 0', 6000)
  })

  it('reads the sheet, the requests and the roll', async () => {
    const { session, later } = server.story
    await read(`${TRAINER}/attendance/index?session=${session}`, '导出 Excel')
    await read(`${TRAINER}/requests/index`, '周行简，请假')
    await read(`${TRAINER}/take-roll/index?session=${later}`, '收名单')
    await read(`${TRAINER}/roll/index?session=${session}`, '还没有收过名单')
  })
})

describe('the county office', () => {
  beforeAll(be('county-office'))

  it('finds the county in figures and corrects a school', async () => {
    const home = await go(await read('pages/desk/index', '县工程办'), '县工程办', '所学校')
    const schools = await go(home, '学校名册', '县第一中学')
    const school = await go(schools, '县第一中学', '关注要点')
    await school.type('县一中、云溪一中', 1)
    await school.tapText('保存')
    const again = await read(`${COUNTY}/schools/index`, '县第一中学')
    await again.type('县一中', 0)
    await again.waitFor('共 1 条')
  })

  it('finds somebody on the roster and makes them an expert', async () => {
    const people = await read(`${COUNTY}/people/index`, '没绑定')
    await people.type('林书禾', 0)
    await people.waitFor('共 1 条')
    await people.tapText('林书禾')
    await people.tapText('给角色')
    await people.tapText('专家')
    await people.tapText('给专家')
    await people.waitFor('收回')
  })

  it('invites an outsider, who comes in with the code', async () => {
    const invitations = await read(`${COUNTY}/invitations/index`, '邀请一位')
    await invitations.tapText('邀请一位')
    await invitations.type('何静安', 0)
    await invitations.tapText('生成邀请码')
    await invitations.waitFor('何静安的邀请码')
    const [, code = ''] = /输入 ([0-9A-Z]+)，/.exec(invitations.text()) ?? []
    be('phone-of-he')()
    const bind = await read('pages/bind/index', '收到邀请的人')
    await bind.tapText('收到邀请的人')
    await bind.type(code, 0)
    await bind.tapText('使用邀请码')
    await bind.waitFor('何静安，绑定好了')
    await read('pages/desk/index', '培训者')
    be('county-office')()
  })

  it('takes up a roster that was sent, and sees what is wrong in it before anything is in force', async () => {
    const home = await read(`${COUNTY}/home/index`, '教师名册正在导入')
    const page = await go(home, '教师名册正在导入', '待改')
    await page.waitFor(server.story.sheet)
    await page.waitFor('改好或去掉，才能写入')
  })

  it('reads classes, their proof, one class, the groups and the audit', async () => {
    const { cohort, session } = server.story
    const classes = await read(`${COUNTY}/classes/index`, '个班')
    await classes.waitFor('自己验算')
    await read(`${COUNTY}/classes-proof/index?cohort=${cohort}&mode=common1`, '三步就能验算')
    await read(`${COUNTY}/classes-one/index?cohort=${cohort}&mode=common1&class=01`, '承办学校')
    await read(`${COUNTY}/groups/index`, '第 12 班')
    await read(`${COUNTY}/import/index?kind=schools`, '学校名册.xlsx')
    await read(`${COUNTY}/audit/index?session=${session}`, '记录核查')
  })
})

describe('the school administrator', () => {
  beforeAll(be('school-admin'))

  it('releases a binding with a reason', async () => {
    const people = await read(`${SCHOOL}/people/index`, '没绑定')
    await people.tapText('全部')
    await people.tapText('周行简')
    await people.tapText('解除绑定')
    await people.tapText('换了微信号')
    await people.tapText('解除绑定')
    await people.waitFor('没绑定')
    const other = launch(newDevice(server.as('local-trainee-2')))
    await (await other.open('pages/today/index')).waitFor('先绑定身份')
    be('school-admin')()
  })

  it('decides a request and may enter somebody on their behalf', async () => {
    const requests = await read(`${SCHOOL}/requests/index`, '周行简，请假')
    await requests.tapText('周行简，请假')
    await requests.tapText('情况属实')
    await requests.tapText('同意')
    await requests.waitFor('没有要处理的')
    await read(`${SCHOOL}/on-behalf/index`, '代为登记')
  })
})

describe('the leader', () => {
  beforeAll(be('leader'))

  it('opens a log and writes a comment', async () => {
    const logs = await read(`${LEADER}/logs/index`, '没写评语')
    const log = await go(logs, '把学情数据用到课堂里', '先发三道小题')
    await log.type('第二段的做法可以在教研组里讲一讲。', 0)
    await log.tapText('发出评语')
    await log.waitFor('第二段的做法')
    await (await app.open(`${LEADER}/logs/index`)).waitForNo('把学情数据用到课堂里')
  })
})

describe('a micro-task', () => {
  it('is opened by its author, who sees what each point needs and writes the reflection', async () => {
    be('trainee')()
    const list = await read('packages/trainee/pages/evidence/index', '数学《可能性》')
    const task = await go(list, '数学《可能性》', '一课多点')
    await task.waitFor('还差')
    await task.tapText('写反思')
    await task.waitFor('这节课技术起了什么作用')
  })

  it('waits for recordings until the school has declared a class, which its administrator lists', async () => {
    be('school-admin')()
    await read(`${SCHOOL}/consents/index`, '实验（2）班')
  })

  it('asks for what the county says', async () => {
    be('county-office')()
    const list = await read(`${COUNTY}/evidence-specs/index`, 'T1 数字教学资源获取、开发与应用')
    const one = await go(list, 'T1 数字教学资源获取、开发与应用', '第 1 项材料')
    await one.waitFor('推定，待县里确认')
  })
})

describe('handed-in work', () => {
  it('goes into the library as far as its author says', async () => {
    be('trainee')()
    const library = await read('packages/trainee/pages/library/index', '本校')
    await library.tapText('我的')
    await library.waitFor('学校想收入，等您回答')
    const resource = await go(library, PAPER_CUT.title, '您同意用到哪里？')
    await resource.tapText('本校和全县')
    await resource.waitFor('在学校资源库')
  })

  it('is shown to the reviewer beside what is like it', async () => {
    be('school-reviewer')()
    const queue = await read(`${SCHOOL}/evidence-review/index`, BRIDGE_AGAIN.title)
    const work = await go(queue, BRIDGE_AGAIN.title, '与别人的成果相同或相似')
    await work.waitFor('图片相像：桥.jpg')
    await work.tapText('反思，2 处相同')
    await work.waitFor('廊桥就在校门口')
  })
})

describe('every page of the build', () => {
  /** Who works with the pages of a package; all others are everybody's. */
  const OWNER: Readonly<Record<string, string>> = {
    'packages/trainer-desk': 'trainer',
    'packages/county-desk': 'county-office',
    'packages/school-desk': 'school-admin',
    'packages/leader-desk': 'leader',
  }
  /** The task that the demonstration begins, and an attempt that nobody handed in. */
  const EVIDENCE = {
    key: 'demonstration-task',
    point: 'T1',
    attempt: `${'0'.repeat(32)}:nothing-there:1`,
  }
  const ownerOf = (page: string): string => OWNER[page.split('/').slice(0, 2).join('/')] ?? 'trainee'
  const owners = [...new Set(pagesOfBuild().map(ownerOf))]

  /** What the phone of the hall keeps running without a network, and says in its own words. */
  const RUNS_ON = ['session-code', 'take-roll']

  it.each(owners)('says something to the %s who opens it, and that the network went', async (owner) => {
    be(owner)()
    const { session, log, cohort } = server.story
    const query = new URLSearchParams({ session, log, cohort, mode: 'common1', class: '01', ...EVIDENCE })
    for (const page of pagesOfBuild().filter((one) => ownerOf(one) === owner)) {
      const open = await app.open(`${page}?${query}`)
      await open.waitForContent()
      const [broken] = /原因代码 (INTERNAL|UNREACHABLE)/.exec(open.text()) ?? []
      expect({ page, broken }).toEqual({ page, broken: undefined })
      if (RUNS_ON.some((name) => page.includes(`/${name}/`))) continue
      setOnline(phone, false)
      await open.waitFor('没有网络')
      setOnline(phone, true)
      open.close()
    }
  })
})
