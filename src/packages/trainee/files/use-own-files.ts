import type { Instant } from '@/domain/shared'
import { api } from '../../../api/client'
import type { ShownFile } from '../../../api/file-upload'
import { type PagedReading, usePages } from '../../../api/use-pages'

/** The caller's files, the newest first; older ones page by page. */
export const useOwnFiles = (): PagedReading<ShownFile> =>
  usePages(
    ['file.myFiles'],
    (before: Instant | undefined) => api.file.myFiles.query(before === undefined ? {} : { before }),
    ({ files, isMore }) => ({ rows: files, next: isMore ? files.at(-1)?.createdAt : undefined }),
  )
