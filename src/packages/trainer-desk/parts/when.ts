import { type Instant, minuteOfDayInChina } from '@/domain/shared'

/** `14:05` → 845; nothing for what is not a time. */
export function minuteOf(text: string): number | undefined {
  const match = /^(\d{1,2}):(\d{2})$/.exec(text.trim())
  if (!match) return undefined
  const [hour, minute] = [Number(match[1]), Number(match[2])]
  return minute < 60 && hour * 60 + minute <= 1440 ? hour * 60 + minute : undefined
}

/** 845 → `14:05`, with two digits, as the fields want it. */
export const timeText = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

export const timeTextOf = (at: Instant): string => timeText(minuteOfDayInChina(at))
