import { formatHundredths } from '@/domain/shared'

/** hundredths of a credit */
const STEP = 50

/** `1` → `1.5` → `1`; what is not a number begins at nothing. */
export function stepped(worth: string, by: 1 | -1): string {
  const hundredths = Math.round(Number(worth) * 100) || 0
  return formatHundredths(Math.max(0, (Math.round(hundredths / STEP) + by) * STEP))
}
