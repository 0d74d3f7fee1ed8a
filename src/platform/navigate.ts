import Taro from '@tarojs/taro'
import { shellCopy } from '../copy/shell'

const HOME = '/pages/today/index'
const TABS = [HOME, '/pages/learning/index', '/pages/desk/index', '/pages/me/index']

/** Opens a page by its path with query; a tab page becomes the chosen tab. */
export function open(url: string): void {
  const [path = url] = url.split('?')
  void (TABS.includes(path) ? Taro.switchTab({ url: path }) : Taro.navigateTo({ url }))
}

/** Replaces this page, so that going back does not lead to it. */
export function replace(url: string): void {
  const [path = url] = url.split('?')
  void (TABS.includes(path) ? Taro.switchTab({ url: path }) : Taro.redirectTo({ url }))
}

/** A page that is not there, from an old link or a message: 今天, with the reason. */
export function leaveMissingPage(): void {
  void Taro.switchTab({ url: HOME })
  void Taro.showToast({ title: shellCopy.noSuchPage, icon: 'none', duration: 3000 })
}

/** One page back; to 今天 when this page was opened directly, from a code or a message. */
export function goBack(): void {
  void (Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : Taro.switchTab({ url: HOME }))
}
