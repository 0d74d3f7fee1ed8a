import type { DesksStory } from './desks-story'
import { launch, type MiniApp, newDevice } from './harness'
import { type Server, startServer } from './harness/server'

let server: Server<DesksStory>
beforeAll(async () => {
  server = await startServer<DesksStory>('desks-server.ts')
}, 120_000)
afterAll(() => server.stop())

const be = (persona: string): MiniApp => launch(newDevice(server.as(`local-${persona}`)))

test('probe', async () => {
  const app = be('trainer')
  const list = await app.open('packages/trainer-desk/pages/sessions/index')
  await list.waitFor('混合式教学设计与实施')
  console.error(list.text())
  await list.tapText('新建培训')
  const edit = await app.follow()
  await edit.waitFor('第 1 个半天')
  console.error(edit.text())
  console.error(
    edit.root.dom?.innerHTML.match(/<wx-picker[\s\S]{0,300}/)?.[0],
    edit.root.querySelectorAll('.input').map((x) => x.dom?.outerHTML.slice(0, 200)),
  )
  console.error(edit.root.querySelectorAll('picker').length, edit.root.querySelectorAll('.h5-picker').length)
}, 60_000)
