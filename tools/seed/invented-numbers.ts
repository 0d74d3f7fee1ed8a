import { identityCheckDigit, type Sex } from '@/domain/people'
import { addDays, type CalendarDate } from '@/domain/shared'
import type { Random } from './random'

/** Birth dates of a staff between 23 and 59 years old in the autumn of 2026. */
const FIRST_BIRTH = '1967-10-01' as CalendarDate
const BIRTH_DAYS = 36 * 365

/**
 * A citizen number that belongs to nobody: the address code 3399xx was never given out (GB/T 2260 has Zhejiang's prefectures
 * at 3301–3311 and once had county-level cities at 3390), while date, sequence and check character are those of a real one.
 */
export function inventIdentity(sex: Sex, random: Random): { number: string; birth: CalendarDate } {
  const birth = addDays(FIRST_BIRTH, random.between(0, BIRTH_DAYS))
  const area = `3399${String(random.between(1, 29)).padStart(2, '0')}`
  const sequence = random.between(0, 499) * 2 + (sex === 'male' ? 1 : 0)
  const first17 = `${area}${birth.replace(/-/gu, '')}${String(sequence).padStart(3, '0')}`
  return { number: first17 + identityCheckDigit(first17), birth }
}

/** 160 is given to no operator, so nobody answers and nobody can be reached by mistake. */
export const inventTelephone = (random: Random): string =>
  `160${String(random.between(0, 99_999_999)).padStart(8, '0')}`

/** Makes values until one is new; the county is far smaller than what can be made. */
export function distinct<Value>(
  make: () => Value,
  keyOf: (value: Value) => string,
  taken: Set<string>,
): Value {
  for (;;) {
    const value = make()
    const key = keyOf(value)
    if (taken.has(key)) continue
    taken.add(key)
    return value
  }
}
