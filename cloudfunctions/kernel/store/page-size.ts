/** The platform's own ceiling; beyond it `limit` is capped without a word. */
export const LARGEST_PAGE = 1000

/** Throws a RangeError for a page that would lose rows silently. */
export function assertPageSize(limit: number): void {
  if (!(limit >= 1 && limit <= LARGEST_PAGE)) throw new RangeError(`page of ${limit} rows`)
}
