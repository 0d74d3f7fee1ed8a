import { canvasOf } from './canvas'
import type { SentCall } from './cloud'
import type { Device } from './device'
import { filesOf } from './files'

export interface Navigation {
  kind: 'navigateTo' | 'redirectTo' | 'switchTab' | 'reLaunch' | 'navigateBack'
  url: string
}
/** What the app did to its host. */
export interface Trace {
  navigations: Navigation[]
  calls: SentCall[]
}

interface Options {
  url?: string
  success?: (result: object) => void
  fail?: (error: object) => void
  complete?: (result: object) => void
}
const RECT = { left: 0, top: 0, right: 100, bottom: 20, width: 100, height: 20 }

/** The part of WeChat's `wx` that the app uses; everything asynchronous answers through its callbacks, as the host does. */
export function hostApi(device: Device, trace: Trace): Record<string, unknown> {
  return {
    ...storage(device),
    ...network(device),
    ...navigation(trace),
    ...host(device),
    ...filesOf(device.shelf, () => device.online),
    ...canvasOf(device.shelf),
    cloud: cloud(device, trace),
  }
}

const succeed = (options: Options | undefined, result: object): void => {
  options?.success?.(result)
  options?.complete?.(result)
}

const storage = ({ storage: kept }: Device) => ({
  getStorageSync: (key: string) => JSON.parse(kept.get(key) ?? '""') as unknown,
  setStorageSync: (key: string, value: unknown) => kept.set(key, JSON.stringify(value)),
  removeStorageSync: (key: string) => kept.delete(key),
  setStorage: (options: Options & { key: string; data: unknown }) => {
    kept.set(options.key, JSON.stringify(options.data))
    succeed(options, { errMsg: 'setStorage:ok' })
  },
  getStorageInfoSync: () => ({ keys: [...kept.keys()], currentSize: 0, limitSize: 10_240 }),
})

const network = (device: Device) => ({
  onNetworkStatusChange: (listener: never) => device.networkListeners.add(listener),
  offNetworkStatusChange: (listener: never) => device.networkListeners.delete(listener),
  getNetworkType: (options?: Options) => succeed(options, { networkType: device.online ? 'wifi' : 'none' }),
})

function navigation({ navigations }: Trace) {
  const go = (kind: Navigation['kind']) => (options: Options) => {
    navigations.push({ kind, url: options.url ?? '' })
    succeed(options, { errMsg: `${kind}:ok` })
  }
  return {
    navigateTo: go('navigateTo'),
    redirectTo: go('redirectTo'),
    switchTab: go('switchTab'),
    reLaunch: go('reLaunch'),
    navigateBack: go('navigateBack'),
  }
}

const host = (device: Device) => ({
  nextTick: (then: () => void) => setTimeout(then, 0),
  canIUse: () => true,
  getLaunchOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
  getEnterOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
  getWindowInfo: () => ({ windowWidth: 375, windowHeight: 812, statusBarHeight: 44, pixelRatio: 2 }),
  getAppBaseInfo: () => ({ fontSizeSetting: 16, theme: 'light', SDKVersion: '3.0.0' }),
  getMenuButtonBoundingClientRect: () => ({
    left: 279,
    right: 367,
    top: 48,
    bottom: 80,
    width: 88,
    height: 32,
  }),
  createSelectorQuery: selectorQuery,
  setKeepScreenOn: (options?: Options) => succeed(options, {}),
  scanCode: (options?: Options) =>
    device.scanned === undefined
      ? options?.fail?.({ errMsg: 'scanCode:fail cancel' })
      : succeed(options, { result: device.scanned, scanType: 'QR_CODE' }),
  ...silent(['onAppShow', 'onAppHide', 'offAppShow', 'offAppHide', 'onError', 'onUnhandledRejection']),
  ...silent([
    'onPageNotFound',
    'onThemeChange',
    'onWindowResize',
    'offWindowResize',
    'setNavigationBarTitle',
  ]),
})

const silent = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, () => undefined]))

function cloud(device: Device, { calls }: Trace) {
  const launch = device.shelf.launches
  return {
    init: () => undefined,
    callFunction: async ({ name, data }: { name: string; data: Parameters<Device['answer']>[1] }) => {
      if (!device.online) throw new Error('cloud.callFunction:fail network is not connected')
      calls.push(...data.calls.map((call) => ({ functionName: name, ...call })))
      // a real function gets and gives JSON
      const answer = await device.answer(name, JSON.parse(JSON.stringify(data)))
      // An app that was killed meanwhile hears nothing any more.
      if (launch !== device.shelf.launches) return new Promise(() => undefined)
      return { result: JSON.parse(JSON.stringify(answer)) as unknown }
    },
  }
}

/** There is no layout: every node measures the same. `miniprogram-simulate`'s own one works only inside a component. */
function selectorQuery() {
  const wanted: ((rect: object) => void)[] = []
  const query: Record<string, unknown> = {
    in: () => query,
    select: () => node,
    selectAll: () => node,
    selectViewport: () => node,
    exec: (done?: (rects: object[]) => void) =>
      setTimeout(() => {
        for (const tell of wanted) tell(RECT)
        done?.(wanted.map(() => RECT))
      }, 0),
  }
  const measure = (first?: unknown, second?: unknown) => {
    const tell = [second, first].find((argument) => typeof argument === 'function')
    wanted.push((tell as ((rect: object) => void) | undefined) ?? (() => undefined))
    return query
  }
  const node = {
    boundingClientRect: measure,
    scrollOffset: measure,
    fields: measure,
    node: measure,
    context: measure,
  }
  return query
}
