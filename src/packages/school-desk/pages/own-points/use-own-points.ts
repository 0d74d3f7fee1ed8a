import type { Answers } from '../../../../api/answers'
import { api } from '../../../../api/client'
import { useMe } from '../../../../api/mine'
import { type PagedReading, usePages } from '../../../../api/use-pages'
import { ownSchool } from '../../own-school'
import type { PointState } from '../../point-state'

type OwnPoints = Answers['evidence']['ownPoints']
export type OwnPointsReading = PagedReading<OwnPoints['points'][number], OwnPoints>

/** The points of the school that the caller administers, `asked` among several, in use or no longer so, read page by page. */
export function useOwnPoints(asked: string | undefined, state: PointState): OwnPointsReading {
  const me = useMe().data
  const school = me?.state === 'bound' ? ownSchool(me, asked) : undefined
  return usePages(
    ['evidence.ownPoints', { school, state }],
    (after: string | undefined) =>
      api.evidence.ownPoints.query({
        school: school ?? '',
        state,
        ...(after !== undefined && { after }),
      }),
    ({ points, hasMore }) => ({ rows: points, next: hasMore ? points.at(-1)?.point : undefined }),
    school !== undefined,
  )
}
