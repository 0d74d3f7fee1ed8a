import { type Device, launch, newDevice, setOnline } from './harness'
import { codeOnScreen } from './harness/code-on-screen'
import { type Server, startServer } from './harness/server'
import type { PresenceStory } from './presence-story'

let server: Server<PresenceStory>
beforeAll(async () => {
  server = await startServer<PresenceStory>('presence-server.ts')
}, 60_000)
afterAll(() => server.stop())

const phoneOf = (who: keyof PresenceStory['accounts']): Device =>
  newDevice(server.as(server.story.accounts[who]))

const codeNow = (session: string) => codeOnScreen(server, server.story.accounts.trainer, session)

test('whoever scans before the doors is queued and sees it on the first page', async () => {
  const device = phoneOf('trainee')
  const app = launch(device)
  await (await app.open('pages/today/index')).waitFor('今天')
  device.scanned = await codeNow(server.story.coming)
  const check = await app.open('pages/check-in/index')
  await check.waitFor('已排队，不用再扫')
  await check.waitFor('开门后自动签到')
  const looked = await app.open('pages/learning/index')
  await looked.waitFor('已排队')
}, 20_000)

test('a log survives the app being killed, is handed over without a network and sent by itself', async () => {
  const { over, text } = server.story
  const writing = `packages/trainee/pages/training-log/index?session=${over}`
  const device = phoneOf('trainee')
  const first = await launch(device).open(writing)
  await first.waitFor('这次学到什么，打算怎么用')
  await first.type(text)
  await first.waitFor('已存在本机')

  const app = launch(device)
  const again = await app.open(writing)
  await again.waitFor('字，已够')
  setOnline(device, false)
  await again.waitFor('联网后提交')
  await again.tapText('联网后提交')
  await again.waitFor('已保存，联网后自动提交')
  setOnline(device, true)
  const lists = await app.open('packages/trainee/pages/training-logs/index')
  await lists.waitFor('已提交')
}, 30_000)

test('a leader reads a log beside the one that it resembles', async () => {
  const { copiedBy, shared } = server.story
  const app = launch(phoneOf('leader'))
  const list = await app.open('packages/leader-desk/pages/logs/index')
  for (const name of shared) await list.waitFor(name)
  const log = await app.open(`packages/leader-desk/pages/log/index?log=${encodeURIComponent(copiedBy.log)}`)
  await log.waitFor(copiedBy.name)
  await log.waitFor('处相同，占较短那篇的')
  await log.tapText('处相同')
  await log.waitFor('回到日志')
}, 20_000)

test('a trainer closes the roll without a network, and it is compared when it has arrived', async () => {
  const { running, shared } = server.story
  const device = phoneOf('trainer')
  const taking = `packages/trainer-desk/pages/take-roll/index?session=${running}`
  const first = await launch(device).open(taking)
  for (const name of shared) await first.waitFor(name)

  setOnline(device, false)
  const app = launch(device)
  const roll = await app.open(taking)
  await roll.waitFor('数到的人数')
  await roll.type('2')
  await roll.tapText(shared[0] ?? '')
  await roll.tapText('收名单，1 人')
  await roll.waitFor('已保存，联网后自动提交')

  setOnline(device, true)
  await roll.waitFor('名单已提交')
  const compared = await app.open(`packages/trainer-desk/pages/roll/index?session=${running}`)
  await compared.waitFor('一致 1')
  await compared.waitFor('只有手机 1')
}, 30_000)

test('an official looks at two people on one phone and voids a record with a reason', async () => {
  const { running, shared } = server.story
  const app = launch(phoneOf('office'))
  const audit = await app.open(`packages/county-desk/pages/audit/index?session=${running}`)
  await audit.waitFor('同一部手机给 2 人签过')
  await audit.tapText(shared[1] ?? '')
  await audit.waitFor('为什么要看')
  await audit.tapText('问过本人和培训者')
  await audit.tapText('作废')
  await audit.waitFor('已作废')
}, 20_000)
