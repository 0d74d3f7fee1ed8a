import { launch, newDevice, setOnline } from './harness'
import { codeOnScreen } from './harness/code-on-screen'
import { type Server, startServer } from './harness/server'
import type { TraineeStory } from './trainee-story'

const TRAINEE = 'local-phone-of-xu'
/** A warm function keeps a session for three seconds. */
const SESSION_KEPT_MS = 3100

let server: Server<TraineeStory>
beforeAll(async () => {
  server = await startServer<TraineeStory>('trainee-server.ts')
}, 60_000)
afterAll(() => server.stop())

const codeNow = (session: string) => codeOnScreen(server, server.story.trainer, session)

async function openCheckOut(session: string): Promise<void> {
  const input = { session, revision: { kind: 'open-check-out' } }
  await server.ask(server.story.trainer, 'api', { path: 'session.reviseSession', type: 'mutation', input })
  await new Promise((resolve) => setTimeout(resolve, SESSION_KEPT_MS))
}

test('a new teacher scans first, binds within ten minutes, scans out and sees the credits', async () => {
  const { teacher, session } = server.story
  const device = newDevice(server.as(TRAINEE))
  const app = launch(device)
  const today = await app.open('pages/today/index')
  await today.waitFor('先绑定身份')

  device.scanned = await codeNow(session)
  const early = await app.open('pages/check-in/index')
  await early.waitFor('扫到了，还差绑定身份')
  await early.tapText('现在绑定')
  expect(app.trace.navigations.at(-1)).toEqual({ kind: 'redirectTo', url: '/pages/bind/index' })

  const bind = await app.open('pages/bind/index')
  await bind.waitFor('身份证后六位')
  await bind.type(teacher.name, 0)
  await bind.type(teacher.idNumber.slice(-6), 1)
  await bind.type(teacher.telephone, 2)
  await bind.tapText('绑定')
  await bind.waitFor(`${teacher.name}，绑定好了`)
  await bind.waitFor('绑定前的扫码已经记上')

  await openCheckOut(session)
  device.scanned = await codeNow(session)
  const out = await app.open('pages/check-in/index')
  await out.waitFor('签退成功，记入 2 学分')
  await out.waitFor('2 / 8 学分')

  const later = await app.open('pages/today/index')
  await later.waitFor('还差 48 学分')
}, 40_000)

test('a scan without signal survives the app being killed and gets its verdict', async () => {
  const device = newDevice(server.as(TRAINEE))
  const first = launch(device)
  await (await first.open('pages/today/index')).waitFor('还差')
  const { sessionWithoutSignal } = server.story
  device.scanned = await codeNow(sessionWithoutSignal)
  setOnline(device, false)
  const kept = await first.open('pages/check-in/index')
  await kept.waitFor('已保存，联网后自动提交')
  await kept.waitFor('教学数据收集与分析')

  const again = launch(device)
  const offline = await again.open('pages/today/index')
  await offline.waitFor('没有网络')
  await offline.waitFor('1 件还没发出去')

  setOnline(device, true)
  const me = await again.open('pages/me/index')
  await me.waitFor('已收到，等待核对')
}, 20_000)

test('a text that is not the hall’s code is refused with what to do', async () => {
  const device = newDevice(server.as(TRAINEE))
  const app = launch(device)
  device.scanned = 'https://example.com/something-else'
  const page = await app.open('pages/check-in/index')
  await page.waitFor('这不是签到码')
  await page.waitFor('重新扫码')
  await page.waitFor('原因代码 CODE_UNREADABLE')
})
