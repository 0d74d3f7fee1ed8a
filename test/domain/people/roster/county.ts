import { openRegister, type School } from '@/domain/org'
import { identityCheckDigit, type RosterContext } from '@/domain/people'
import type { CalendarDate, SchoolId } from '@/domain/shared'

const school = (code: string, name: string, stages: School['stages']): School => ({
  code: code as SchoolId,
  name,
  aliases: [],
  township: '石桥镇',
  stages,
  headcount: 10,
  focusPoints: [],
})

/** Two schools of an invented county and a day. */
export const context: RosterContext = {
  register: openRegister(
    [school('P', '石桥镇中心小学', ['primary']), school('J', '石桥镇初级中学', ['junior'])],
    ['云溪县', '云溪'],
  ),
  today: '2026-11-22' as CalendarDate,
}

/** A number that belongs to nobody (address code 3399xx), a woman's when `sequence` is even. */
export function number(sequence: number): string {
  const first17 = `33992119800101${String(sequence).padStart(3, '0')}`
  return first17 + identityCheckDigit(first17)
}
