/** Where a value stands: a document of the programme (`Programme.documents`) and the clause as printed there. */
export interface Source {
  readonly document: string
  readonly clause: string
}

/**
 * A value of a programme with its origin. `inferred` means the document is silent or contradicts itself: `note` is the
 * code of the assumption, which every screen shows beside the number and which a county may override.
 */
export interface Sourced<T> {
  readonly value: T
  readonly source: Source
  readonly inferred?: true
  readonly note?: string
  /** Set by `applyOverrides` only: the override that replaced the document's value. */
  readonly overriddenBy?: string
}

/** A value that the document prints. */
export const sourced = <T>(value: T, source: Source): Sourced<T> => ({ value, source })

/** A value that the document leaves open at `source`; `note` is a kebab-case code, never a sentence. */
export const inferred = <T>(value: T, source: Source, note: string): Sourced<T> => ({
  value,
  source,
  inferred: true,
  note,
})

/** Clause quoter of one document: `const at = clausesOf('shexian-2020-50'); at('二')`. */
export const clausesOf =
  (document: string) =>
  (clause: string): Source => ({ document, clause })

/** An assumption as it is shown: its code, where the document leaves the gap, and what was assumed. */
export interface Assumption {
  readonly note: string
  readonly source: Source
  readonly value: unknown
}

export const isSourced = (value: unknown): value is Sourced<unknown> =>
  typeof value === 'object' && value !== null && 'value' in value && 'source' in value

/** All inferred values inside `part`, each note once, in the order in which they stand. */
export function assumptionsIn(part: unknown): Assumption[] {
  const found = new Map<string, Assumption>()
  collect(part, found)
  return [...found.values()]
}

function collect(part: unknown, found: Map<string, Assumption>): void {
  if (typeof part !== 'object' || part === null) return
  if (isSourced(part) && part.inferred && part.note !== undefined && !found.has(part.note))
    found.set(part.note, { note: part.note, source: part.source, value: part.value })
  for (const inner of Object.values(part)) collect(inner, found)
}
