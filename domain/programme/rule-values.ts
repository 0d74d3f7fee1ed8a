import type { Unit } from './recognition'
import { isSourced, type Sourced } from './sourced'
import { keyIn } from './step'
import type { Programme } from './type'
import { type Surroundings, shapeOf, type ValueShape } from './value-shape'

/** One value of a programme as a desk lists it: what it is, where it comes from, and every place where it stands. */
export interface RuleValue {
  /** Where it stands: `presencePolicy.lateGraceMinutes`. One assumption may stand in several places; they change together. */
  readonly paths: readonly string[]
  readonly value: unknown
  readonly shape: ValueShape
  readonly sourced: Sourced<unknown>
  /** Names of the document on the way to it (component, phase), outermost first; empty for plain values. */
  readonly names: readonly string[]
}

/** Every value of the programme in the order of the data; places that rest on one assumption with one value are one. */
export function ruleValuesOf(programme: Programme): RuleValue[] {
  const found: Found[] = []
  collect(programme, { path: [], names: [], around: {} }, found)
  const joined = new Map<string, RuleValue>()
  for (const { path, sourced, names, around } of found) {
    const at = path.join('.')
    const note = sourced.overriddenBy ?? sourced.note
    const key = note === undefined ? at : `${note} ${JSON.stringify(sourced.value)}`
    const same = joined.get(key)
    const shape = shapeOf(path.at(-1) ?? '', sourced.value, around)
    joined.set(
      key,
      same
        ? { ...same, paths: [...same.paths, at] }
        : { paths: [at], value: sourced.value, shape, sourced, names },
    )
  }
  return [...joined.values()]
}

interface Place {
  readonly path: readonly string[]
  readonly names: readonly string[]
  readonly around: Surroundings
}
interface Found extends Place {
  readonly sourced: Sourced<unknown>
}

function collect(part: unknown, place: Place, found: Found[]): void {
  if (typeof part !== 'object' || part === null) return
  if (isSourced(part)) {
    found.push({ ...place, sourced: part })
    return
  }
  const inside = entered(part, place)
  const children = Array.isArray(part)
    ? part.map((one, at) => [keyIn(one, at), one] as const)
    : Object.entries(part)
  for (const [key, child] of children) collect(child, { ...inside, path: [...place.path, key] }, found)
}

/** What an object adds to the surroundings of the values in it. */
function entered(part: object, { path, names, around }: Place): Place {
  const { name, unit, measure } = part as { name?: unknown; unit?: unknown; measure?: unknown }
  return {
    path,
    names: typeof name === 'string' ? [...names, name] : names,
    around: {
      ...around,
      ...(isUnit(unit) && { unit }),
      ...(isMeasure(measure) && { measure }),
    },
  }
}

const isUnit = (unit: unknown): unit is Unit => ['credits', 'hours', 'points', 'times'].includes(String(unit))
const isMeasure = (measure: unknown): measure is 'done' | 'count' | 'percent' =>
  ['done', 'count', 'percent'].includes(String(measure))
