import type { Instant } from '@/domain/shared'
import type { Answers, ResourceLine } from '../../../../api/answers'
import { api } from '../../../../api/client'
import { type Deed, useDeed } from '../../../../api/use-deed'
import { type PagedReading, usePages } from '../../../../api/use-pages'

export type Show = 'proposed' | 'selected'

interface Decision {
  resource: string
  /** returned with a reason; selected without one */
  why?: string
}

export interface SelectionState {
  reading: PagedReading<ResourceLine, Answers['library']['listResources']>
  decide: Deed<Decision, unknown>
}

/** What waits for the county, or what it has selected, and the decision on one of it. */
export function useSelection(show: Show): SelectionState {
  const reading = usePages(
    ['library.listResources', 'county', show],
    (before: Instant | undefined) =>
      api.library.listResources.query({ of: { kind: 'county', show }, ...(before && { before }) }),
    ({ resources, hasMore }) => ({ rows: resources, next: hasMore ? resources.at(-1)?.at : undefined }),
  )
  const decide = useDeed(
    ({ resource, why }: Decision) =>
      api.library.select.mutate(
        why === undefined ? { resource, decision: 'select' } : { resource, decision: 'return', why },
      ),
    ['library.listResources', 'library.resource', 'library.search'],
  )
  return { reading, decide }
}
