/** Numbers from 0 up to 1 that look random and are the same every time, so that a failure comes again. */
export function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}
