import { createContext, type PropsWithChildren, useContext, useEffect, useState } from 'react'
import type { Instant } from '@/domain/shared'
import { dayAndTime } from '../../copy/dates'
import { shellCopy } from '../../copy/shell'
import { useNow } from '../../platform/clock'
import { useOnline } from '../../platform/network'
import { Notice } from '../notice'

/** How a page tells its frame that what it shows is older. */
const TellFrame = createContext<(at: Instant | undefined) => void>(() => undefined)

/** Over the content of every page: that there is no network, and what still works. */
export function OfflineFrame({ children }: PropsWithChildren) {
  const online = useOnline()
  const [since, tell] = useState<Instant>()
  return (
    <TellFrame.Provider value={tell}>
      {since !== undefined ? (
        <OlderNotice since={since} />
      ) : (
        !online && <Notice icon="offline">{shellCopy.offline}</Notice>
      )}
      {children}
    </TellFrame.Provider>
  )
}

const OlderNotice = ({ since }: { since: Instant }) => (
  <Notice icon="offline">{shellCopy.offlineSince(dayAndTime(since, useNow()))}</Notice>
)

export interface ShownSinceProps {
  /** when the shown content was read, if the newest reading failed */
  at: Instant | undefined
}

/** Inside a page: what stands here is older. The frame says so. */
export function ShownSince({ at }: ShownSinceProps) {
  const tell = useContext(TellFrame)
  useEffect(() => {
    tell(at)
    return () => tell(undefined)
  }, [tell, at])
  return null
}
