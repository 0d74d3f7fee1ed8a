import { type Direction, isRollConsistent, type Roll } from '@/domain/check-in'
import type { Instant, PersonId, SessionId } from '@/domain/shared'

/** `in`: they came; `out`: they were still there; `both`. */
export type Vouches = Direction | 'both'

/** What the trainer has counted and ticked so far. */
export interface RollForm {
  vouches: Vouches
  /** as it was typed */
  headcount: string
  present: readonly string[]
}

export type RollFault = 'headcount-missing' | 'headcount-too-small' | 'nobody'

/** Before check-out a roll says who came, afterwards who stayed. */
export const emptyForm = ({ checkOutFrom }: { checkOutFrom: Instant }, now: Instant): RollForm => ({
  vouches: now < checkOutFrom ? 'in' : 'out',
  headcount: '',
  present: [],
})

/** What keeps the roll from being closed. */
export function faultOf(form: RollForm): RollFault | undefined {
  const headcount = headcountOf(form)
  if (headcount === undefined) return 'headcount-missing'
  if (form.present.length === 0) return 'nobody'
  const told = { headcount, present: form.present as readonly PersonId[] }
  return isRollConsistent(told) ? undefined : 'headcount-too-small'
}

/** The roll as it is signed. `takenAt` is the server's time, as far as this device knows it. */
export const rollFrom = (form: RollForm, session: SessionId, takenAt: Instant): Roll => ({
  session,
  directions: form.vouches === 'both' ? ['in', 'out'] : [form.vouches],
  takenAt,
  headcount: headcountOf(form) ?? 0,
  present: form.present as readonly PersonId[],
})

const headcountOf = ({ headcount }: RollForm): number | undefined =>
  /^\d{1,4}$/u.test(headcount.trim()) ? Number(headcount.trim()) : undefined
