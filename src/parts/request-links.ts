import type { Direction } from '@/domain/check-in'

const PAGES = '/packages/trainee/pages'

/** Where a trainee appeals 补签, best with the half-day and what is missing. */
export const appealPage = (session?: string, direction?: Direction): string =>
  `${PAGES}/appeal/index${query({ session, direction })}`

/** Where a trainee asks for leave 请假. */
export const leavePage = (session?: string): string => `${PAGES}/leave/index${query({ session })}`

function query(given: Readonly<Record<string, string | undefined>>): string {
  const parts = Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${value}`],
  )
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}
