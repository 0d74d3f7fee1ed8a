import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Device } from './device'
import { OpenPage } from './page'
import { hostApi, type Trace } from './wx'

export { answersByPath, RefusedBy } from './cloud'
export { type Device, newDevice, setOnline } from './device'
export { type OpenPage, until } from './page'

const BUILD = path.resolve(__dirname, '../../../dist/weapp')

/** What Taro hands to `App` and `Page`: methods that the host calls. */
type Methods = Record<string, ((...args: unknown[]) => unknown) | undefined>
type PageInstance = Methods & {
  setData: (data: object, done?: () => void) => void
  route?: string
  options?: object
}
type Simulate = typeof import('miniprogram-simulate')

export interface MiniApp {
  trace: Trace
  /** Opens a page by its path with query; the pages that are open close first, unless it goes on top of them. */
  open: (url: string, how?: 'onTop') => Promise<OpenPage>
  /** Opens the page that the app went to last. */
  follow: () => Promise<OpenPage>
  hide: () => void
  show: () => void
}

/**
 * Starts the compiled mini-program in `dist/weapp` on a device. Starting again on the same device is what a person
 * sees after the app was killed: storage stays, memory does not.
 */
export function launch(device: Device): MiniApp {
  jest.resetModules()
  device.networkListeners.clear()
  const simulate = require('miniprogram-simulate') as Simulate
  const trace: Trace = { navigations: [], calls: [] }
  const stack: PageInstance[] = []
  const app = startApp(device, trace, stack)
  const ids = new Map<string, string>()
  const opened: OpenPage[] = []
  const open: MiniApp['open'] = async (url, how) => {
    if (how !== 'onTop') for (const page of opened.splice(0)) page.close()
    const [route = '', search = ''] = url.replace(/^\//, '').split('?')
    const id =
      ids.get(route) ??
      simulate.load(path.join(BUILD, route), 'page', { compiler: 'official', rootPath: BUILD })
    ids.set(route, id)
    const page = await openPage(simulate, id, route, Object.fromEntries(new URLSearchParams(search)), stack)
    opened.push(page)
    return page
  }
  return {
    trace,
    open,
    follow: () => open(trace.navigations.at(-1)?.url ?? ''),
    show: () => void app.onShow?.({ path: '', query: {}, scene: 1001 }),
    hide: () => void app.onHide?.(),
  }
}

function startApp(device: Device, trace: Trace, stack: PageInstance[]): Methods {
  const scope = globalThis as unknown as Record<string, unknown> & { wx: Record<string, unknown> }
  delete scope.wx.webpackJsonp
  Object.assign(scope.wx, hostApi(device, trace))
  let app: Methods | undefined
  scope.App = (config: Methods) => {
    app = config
  }
  scope.getApp = () => app
  scope.getCurrentPages = () => stack
  scope.requirePlugin = () => ({})
  scope.Page = registerPage
  require(path.join(BUILD, 'app.js'))
  if (!app) throw new Error('the build did not call App()')
  app.onLaunch?.({ path: '', query: {}, scene: 1001 })
  app.onShow?.({ path: '', query: {}, scene: 1001 })
  return app
}

/** `miniprogram-simulate` renders components only, so a page becomes one. */
function registerPage(config: Record<string, unknown>): void {
  const methods = Object.fromEntries(
    Object.entries(config).filter(([, value]) => typeof value === 'function'),
  )
  const { Component } = globalThis as unknown as { Component: (definition: object) => void }
  Component({ data: config.data ?? {}, methods })
}

async function openPage(
  simulate: Simulate,
  id: string,
  route: string,
  query: Record<string, string>,
  stack: PageInstance[],
): Promise<OpenPage> {
  const root = simulate.render(id)
  root.attach(document.body.appendChild(document.createElement('div')))
  const instance = root.instance as unknown as PageInstance
  const bytes: number[] = []
  const setData = instance.setData.bind(instance)
  instance.setData = (data, done) => {
    bytes.push(Buffer.byteLength(JSON.stringify(data)))
    setData(data, done)
  }
  Object.assign(instance, { route, __route__: route, options: query })
  stack.push(instance)
  for (const [event, argument] of [['onLoad', query], ['onShow'], ['onReady']] as const)
    instance[event]?.call(instance, argument)
  const page = new OpenPage(root, bytes, () => {
    instance.onUnload?.call(instance)
    stack.splice(stack.indexOf(instance), 1)
    root.detach()
  })
  await page.rest()
  return page
}

/** Every page of the build, read from its app.json. */
export function pagesOfBuild(): string[] {
  const { pages, subPackages } = JSON.parse(readFileSync(path.join(BUILD, 'app.json'), 'utf8')) as {
    pages: string[]
    subPackages: { root: string; pages: string[] }[]
  }
  return [...pages, ...subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`))]
}
