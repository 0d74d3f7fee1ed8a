import type { Instant } from '@/domain/shared'
import { clockTime } from './dates'

export const signInCopy = {
  title: '登录',
  chooseCounty: '您在哪个县',
  head: '用手机确认登录',
  steps: ['在微信里打开小程序“研修随行”', '点“我的”里的“扫码登录电脑”', '扫这个码，再点“登录”'],
  qr: '登录用的二维码',
  until: (at: Instant) => `${clockTime(at)} 前有效，过后自动换新。确认后这里会自动打开。`,
  notNeeded: '在微信里不用登录',
  notNeededText: '打开就是您本人。要在电脑上登录，用“我的”里的“扫码登录电脑”。',
  own: '登录 12 小时，随时可以在手机上退出。',
} as const
