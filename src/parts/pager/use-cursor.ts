import { useState } from 'react'

/** Rows that a list answers at once; the server's own number. */
export const PAGE_SIZE = 50

export interface PageTurning<Cursor> {
  /** counted from 0 */
  page: number
  /** where this page begins; nothing on the first one */
  after: Cursor | undefined
  next: (after: Cursor) => void
  back: () => void
}

/**
 * Turns the pages of a list that is read forward only: the way back is what was read before.
 * @param list what is listed; another list begins at its first page
 */
export function useCursor<Cursor>(list: string): PageTurning<Cursor> {
  const [turned, setTurned] = useState<{ list: string; cursors: readonly Cursor[] }>({ list, cursors: [] })
  const cursors = turned.list === list ? turned.cursors : []
  return {
    page: cursors.length,
    after: cursors.at(-1),
    next: (after) => setTurned({ list, cursors: [...cursors, after] }),
    back: () => setTurned({ list, cursors: cursors.slice(0, -1) }),
  }
}
