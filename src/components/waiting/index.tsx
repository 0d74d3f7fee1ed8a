import type { Loaded } from '../../api/page-state'
import { Failed } from '../failed'
import { Loading } from '../loading'

/** What stands in for a reading that is not there yet: grey shapes while it comes, else why it failed. */
export function Waiting({ reading }: { reading: Exclude<Loaded<unknown>, { state: 'ready' }> }) {
  if (reading.state === 'failed') return <Failed refusal={reading.refusal} onRetry={reading.retry} />
  return <Loading onRetry={reading.retry} />
}
