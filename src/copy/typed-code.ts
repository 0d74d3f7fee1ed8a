import type { Instant } from '@/domain/shared'
import { clockTime, dayAndTime } from './dates'

export const typedCodeCopy = {
  title: '输入口令',
  choose: '哪一场',
  digits: '口令',
  hint: '大屏上的六位数字，每 15 秒换一次',
  submit: { 'check-in': '签到', 'check-out': '签退' },
  offline: '口令要联网核对。没有网络时请扫码，扫到就会保存。',
  scan: '扫码',
  none: '现在没有可以签到的培训',
  noneWhy: (next: { title: string; opensAt: Instant } | undefined, now: Instant) =>
    next
      ? `“${next.title}”${dayAndTime(next.opensAt, now)} 起签到。`
      : '下一次由县里安排，定了会出现在“今天”。',
  lockedUntil: (until: Instant) => `试得太多，${clockTime(until)} 以后可以再输入；扫码不受影响。`,
  remaining: (count: number) => `口令不对，看清大屏上现在的数字。还可以试 ${count} 次`,
  toToday: '回到今天',
} as const
