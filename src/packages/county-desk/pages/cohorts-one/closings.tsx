import { Card, GroupHead } from '../../../../components/card'
import { Row } from '../../../../components/row'
import { cohortsCopy } from '../../../../copy/cohorts'
import type { Closing } from './use-cohort'

const copy = cohortsCopy.one

/** Who closed it and who opened it again, for ever. */
export function Closings({ closings }: { closings: readonly Closing[] }) {
  if (closings.length === 0) return null
  return (
    <Card flush>
      <GroupHead title={copy.history} />
      {closings.map(({ at, byName, reopenedAt, reopenedByName = '', why = '' }) => (
        <Row
          key={at}
          title={copy.closed(byName, at)}
          note={reopenedAt === undefined ? undefined : copy.reopened(reopenedByName, reopenedAt, why)}
        />
      ))}
    </Card>
  )
}
