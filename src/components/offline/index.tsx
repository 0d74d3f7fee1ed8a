import type { Instant } from '@/domain/shared'
import { dayAndTime } from '../../copy/dates'
import { shellCopy } from '../../copy/shell'
import { useOnline } from '../../platform/network'
import { Notice } from '../notice'

export interface OfflineNoticeProps {
  now: Instant
  /** when the shown content was read, if the newest reading failed */
  asOf?: Instant | undefined
}

/** Says that what stands below is older, and what still works. Nothing while the network is there. */
export function OfflineNotice({ now, asOf }: OfflineNoticeProps) {
  const online = useOnline()
  if (online && asOf === undefined) return null
  return (
    <Notice icon="offline">
      {asOf === undefined ? shellCopy.offline : shellCopy.offlineSince(dayAndTime(asOf, now))}
    </Notice>
  )
}
