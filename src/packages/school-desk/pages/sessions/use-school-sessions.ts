import type { Instant, SchoolId } from '@/domain/shared'
import { api } from '../../../../api/client'
import { type PagedReading, usePages } from '../../../../api/use-pages'
import type { SchoolSession } from '../../answers'

/** The latest first, fifty at a time. */
export const useSchoolSessions = (school: SchoolId): PagedReading<SchoolSession> =>
  usePages(
    ['attendance.schoolSessions', school],
    (before: Instant | undefined) =>
      api.attendance.schoolSessions.query({ school, ...(before !== undefined && { before }) }),
    ({ sessions, hasMore }) => ({
      rows: sessions,
      next: hasMore ? sessions.at(-1)?.end : undefined,
    }),
  )
