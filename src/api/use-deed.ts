import { useMutation } from '@tanstack/react-query'
import { queryClient } from './query'
import { type Refusal, refusalOf } from './refused'

export interface Deed<Input, Outcome> {
  run: (input: Input) => void
  busy: boolean
  refusal: Refusal | undefined
  outcome: Outcome | undefined
  /** forgets the outcome, for the next one */
  reset: () => void
}

/**
 * A write that somebody at a desk waits for.
 * @param stale first parts of the keys of readings that the write makes old
 */
export function useDeed<Input, Outcome>(
  write: (input: Input) => Promise<Outcome>,
  stale: readonly string[],
  onDone?: (outcome: Outcome, input: Input) => void,
): Deed<Input, Outcome> {
  const { mutate, isPending, error, data, reset } = useMutation({
    mutationFn: write,
    onSuccess: async (outcome, input) => {
      await Promise.all(stale.map((path) => queryClient.invalidateQueries({ queryKey: [path] })))
      onDone?.(outcome, input)
    },
  })
  return {
    run: (input) => !isPending && mutate(input),
    busy: isPending,
    refusal: error ? refusalOf(error) : undefined,
    outcome: data,
    reset,
  }
}
