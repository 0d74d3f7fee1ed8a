import type { NotLoaded } from '../../api/page-state'
import { Failed } from '../failed'
import { Loading } from '../loading'
import { RefusalNotice } from '../refusal-notice'

interface WaitingProps {
  reading: NotLoaded
  /** how many cards to hint at */
  cards?: number
}

/** What stands in for a reading that is not there yet: grey shapes while it comes, else why it failed. */
export function Waiting({ reading, ...shapes }: WaitingProps) {
  if (reading.state === 'failed') return <Failed refusal={reading.refusal} onRetry={reading.retry} />
  return <Loading {...shapes} onRetry={reading.retry} />
}

/** The same for a part that nobody misses while it comes: nothing at first, and a few lines when it failed. */
export function WaitingPart({ reading }: Pick<WaitingProps, 'reading'>) {
  return reading.state === 'failed' ? (
    <RefusalNotice refusal={reading.refusal} onRetry={reading.retry} />
  ) : null
}
