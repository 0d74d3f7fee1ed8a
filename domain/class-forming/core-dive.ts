import type { CoreColumn, CoreProblem } from './core-columns'
import { fits, relaxCores } from './core-relaxation'
import type { Random } from './random'
import type { Steps } from './steps'

/** Share of the classes still needed that one step fixes; less is slower and better. */
const FIXED_AT_ONCE = 0.06

/**
 * Fixes the most-used classes of the relaxation, prices the rest anew, and so on. Undefined when more than `target` classes have
 * become certain.
 */
export function* diveCores(
  problem: CoreProblem,
  pool: CoreColumn[],
  target: number,
  random: Random,
): Steps<CoreColumn[] | undefined> {
  const left = Int32Array.from(problem.types, (type) => type.members.length)
  const fixed: CoreColumn[] = []
  const fix = (column: CoreColumn): void => {
    for (const type of column) left[type] = (left[type] ?? 0) - 1
    fixed.push(column)
  }
  while (left.some((count) => count > 0)) {
    const { bound, value, used } = yield* relaxCores(problem, left, pool)
    if (fixed.length + Math.ceil(bound - 1e-6) > target) return undefined
    const ranked = used
      .map(({ column, amount }) => ({ column, whole: amount > 0.999, chance: amount + 0.15 * random.next() }))
      .sort((a, b) => b.chance - a.chance)
    let allowed = Math.max(1, Math.floor(value * FIXED_AT_ONCE))
    for (const { column, whole } of ranked) {
      if ((allowed <= 0 && !whole) || !fits(column, left)) continue
      fix(column)
      if (!whole) allowed--
    }
    for (const { column } of used) pool.push(column)
  }
  return fixed
}
