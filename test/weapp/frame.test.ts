import { answersByPath, launch, newDevice } from './harness'

const LARGEST_PAYLOAD_BYTES = 256 * 1024

describe('the compiled mini-program', () => {
  const app = launch(newDevice(answersByPath({})))

  it('opens 今天 with its tab chosen and leads to the other tabs', async () => {
    const today = await app.open('pages/today/index')
    expect(today.text()).toContain('今天')
    await today.tapText('我的')
    expect(app.trace.navigations.at(-1)).toEqual({ kind: 'switchTab', url: '/pages/me/index' })
  })

  it('keeps the chosen text size and shows it at once', async () => {
    const me = await app.open('pages/me/index')
    expect(me.has('.large-font')).toBe(false)
    await me.tapText('字号')
    await me.tapText('特大')
    expect(me.has('.large-font')).toBe(true)
  })

  it('hides 工作台 from people without a role', async () => {
    const learning = await app.open('pages/learning/index')
    expect(learning.text()).not.toContain('工作台')
  })

  it('sends small payloads to the view', async () => {
    const page = await app.open('pages/desk/index')
    expect(Math.max(...page.payloadBytes)).toBeLessThan(LARGEST_PAYLOAD_BYTES)
  })

  it.each(['pages/bind/index', 'pages/check-in/index', 'pages/typed-code/index', 'pages/sign-in/index'])(
    'goes from %s back to 今天 when it was opened directly',
    async (route) => {
      const page = await app.open(route)
      await page.tap('.nav-bar__back')
      expect(app.trace.navigations.at(-1)).toEqual({ kind: 'switchTab', url: '/pages/today/index' })
    },
  )
})

it('says so when an answer cannot be drawn, instead of being empty', async () => {
  // The fault itself is still logged, for whoever looks for it.
  const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  const me = {
    state: 'bound',
    person: 'p1',
    name: '林书禾',
    county: { name: '云溪县' },
    grants: [],
    row: {},
  }
  const odd = launch(newDevice(answersByPath({ 'people.me': () => me, 'study.myStudy': () => ({}) })))
  const study = await odd.open('packages/trainee/pages/study/index')
  await study.waitFor('这一页没有显示出来')
  expect(study.text()).toContain('重试')
  expect(logged).toHaveBeenCalled()
  logged.mockRestore()
})
