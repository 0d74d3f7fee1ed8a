import type { Earns } from '@/domain/evidence'
import type { Credits, Points } from '@/domain/shared'

const HUNDREDTHS = 100

/** What is typed for a point's credits, or the most points of its rubric. */
export const textOfEarns = (earns: Earns): string =>
  String((earns.unit === 'credits' ? earns.amount : earns.most) / HUNDREDTHS)

/** In hundredths; 0 for what is no number. */
export const amountOf = (typed: string): number =>
  /^\d{1,3}(\.\d{1,2})?$/u.test(typed.trim()) ? Math.round(Number(typed) * HUNDREDTHS) : 0

/** The unit is the programme's; a county changes the amount. */
export const withAmount = ({ unit }: Earns, amount: number): Earns =>
  unit === 'credits' ? { unit, amount: amount as Credits } : { unit, most: amount as Points }
