import { useState } from 'react'
import type { Instant } from '@/domain/shared'
import type { MyLogs } from '../../../../api/answers'
import { api } from '../../../../api/client'
import { usePages } from '../../../../api/use-pages'

/** What was written before the first fifty, read only when somebody asks for it. */
export function useEarlierLogs(newest: MyLogs | undefined): {
  written: MyLogs['written']
  more?: () => void
} {
  const [isWanted, want] = useState(false)
  const since = newest?.hasMore ? newest.written.at(-1)?.submittedAt : undefined
  const pages = usePages(
    ['logs', 'earlier', since],
    (before: Instant | undefined) => api.trainingLog.myLogs.query({ before: before ?? since ?? 1 }),
    ({ written, hasMore }) => ({ rows: written, next: hasMore ? written.at(-1)?.submittedAt : undefined }),
    isWanted && since !== undefined,
  )
  if (since === undefined) return { written: [] }
  if (!isWanted) return { written: [], more: () => want(true) }
  if (pages.state !== 'ready') return { written: [] }
  return { written: [...pages.rows], ...(pages.more && { more: pages.more }) }
}
