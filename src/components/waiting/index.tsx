import type { Refusal } from '../../api/refused'
import { Failed } from '../failed'
import { Loading } from '../loading'

interface WaitingProps {
  /** a `Loaded` value that is not ready */
  reading: { retry?: () => void } & ({ state: 'loading' } | { state: 'failed'; refusal: Refusal })
}

/** What stands in for a reading that is not there yet: grey shapes while it comes, else why it failed. */
export function Waiting({ reading }: WaitingProps) {
  if (reading.state === 'failed') return <Failed refusal={reading.refusal} onRetry={reading.retry} />
  return <Loading onRetry={reading.retry} />
}
