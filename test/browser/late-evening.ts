import { instant, MINUTE, minuteOfDayInChina } from '@/domain/shared'

const DAY_MINUTES = 1440

/** How long `sitOut` may wait at most, in milliseconds: for the time limit of whoever calls it. */
export const LONGEST_WAIT = 25 * MINUTE

/**
 * A half-day lies within one day in China, so in the last minutes of a day some cannot be begun, entered or left. Whoever comes with fewer than
 * `from` minutes left of it and more than `to` waits until `to` are left (0: for the next day).
 */
export async function sitOut({ from, to }: { from: number; to: number }): Promise<void> {
  const left = DAY_MINUTES - minuteOfDayInChina(instant(Date.now()))
  if (left > from || left <= to) return
  await new Promise((resolve) => setTimeout(resolve, (left - to) * MINUTE))
}
