import { z } from 'zod'
import { type Assumption, type Programme, programmes } from '@/domain/programme'

const byId = new Map(programmes.map((programme) => [programme.id, programme]))

/** A programme by its id: `"zhejiang"`. */
export const programmeSchema = z.string().transform((id, context): Programme => {
  const programme = byId.get(id)
  if (programme) return programme
  context.addIssue({ code: 'custom', message: `expected one of ${[...byId.keys()].join(', ')}` })
  return z.NEVER
})

/** Hundredths to what people write: 250 → 2.5. */
export const natural = (hundredths: number): number => hundredths / 100

/** An assumption as code and clause; its value stands with the number it explains. */
export const shownAssumptions = (assumptions: readonly Assumption[]) =>
  assumptions.map(({ note, source }) => ({ note, ...source }))

export const withShownAssumptions = <T extends { assumptions: readonly Assumption[] }>(verdict: T) => ({
  ...verdict,
  assumptions: shownAssumptions(verdict.assumptions),
})
