/** Steps into an object by its key, into a list by the `id` of an element or, where elements have none, by its number. */
export function step(part: unknown, key: string): unknown {
  if (Array.isArray(part)) return part.find((one, at) => keyIn(one, at) === key)
  if (typeof part !== 'object' || part === null || !Object.hasOwn(part, key)) return undefined
  return (part as Record<string, unknown>)[key]
}

/** The key of an element of a list. */
export const keyIn = (element: unknown, at: number): string =>
  typeof element === 'object' && element !== null && 'id' in element ? String(element.id) : String(at)
