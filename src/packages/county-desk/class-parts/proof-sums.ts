import { splitLargeSchool } from '@/domain/class-forming'
import type { PlanProof } from './answers'

export type PrintedProof = PlanProof['proofs'][number]

export const weightOf = ({ by, p }: PrintedProof, { id, size }: { id: string; size: number }): number =>
  p[by === 'size' ? String(size) : id] ?? 0

/** The division that proves the bound: total weight, and the classes that it needs at least. */
export function sumsOf(proof: PrintedProof): { total: number; least: number; quotient: string } {
  const total = proof.units.reduce((sum, unit) => sum + weightOf(proof, unit), 0)
  return { total, least: Math.ceil(total / proof.P), quotient: (total / proof.P).toFixed(2) }
}

/** Classes of the schools that are run on their own. */
export const largeClassesOf = ({ large, cap }: Pick<PlanProof, 'large' | 'cap'>): number =>
  large.reduce((sum, { size }) => sum + splitLargeSchool(size, cap).length, 0)
