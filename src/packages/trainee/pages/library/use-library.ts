import { useState } from 'react'
import type { Collection } from '@/domain/library'
import type { Stage } from '@/domain/org'
import type { Instant } from '@/domain/shared'
import type { ResourceLine } from '../../../../api/answers'
import { api } from '../../../../api/client'
import { type PagedReading, usePages } from '../../../../api/use-pages'

export interface Wanted {
  point: string
  subject: string
  stage: Stage | undefined
  collection: Collection | undefined
}
export const ANYTHING: Wanted = { point: '', subject: '', stage: undefined, collection: undefined }

export interface Library {
  /** what is being looked for */
  wanted: Wanted
  find: (wanted: Wanted) => void
  reading: PagedReading<ResourceLine>
}

/** One shelf, read page by page, with what is looked for on it. */
export function useLibrary(shelf: 'school' | 'county'): Library {
  const [wanted, find] = useState(ANYTHING)
  const { stage, collection } = wanted
  const point = wanted.point.trim()
  const subject = wanted.subject.trim()
  const asked = {
    shelf,
    ...(point && { point }),
    ...(subject && { subject }),
    ...(stage && { stage }),
    ...(collection && { collection }),
  }
  const reading = usePages(
    ['library.search', asked],
    (before: Instant | undefined) => api.library.search.query({ ...asked, ...(before && { before }) }),
    ({ resources, hasMore }) => ({ rows: resources, next: hasMore ? resources.at(-1)?.at : undefined }),
  )
  return { wanted, find, reading }
}
