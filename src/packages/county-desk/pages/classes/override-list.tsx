import { Card, GroupHead } from '../../../../components/card'
import { Row } from '../../../../components/row'
import { WaitingPart } from '../../../../components/waiting'
import { changeCopy } from '../../../../copy/classes-change'
import { useOverrides } from '../../class-parts/readings'

/** Who let which class be larger than the rule, and why; nothing is ever taken off this list. */
export function OverrideList({ cohort }: { cohort: string }) {
  const overrides = useOverrides(cohort)
  if (overrides.state !== 'ready') return <WaitingPart reading={overrides} />
  if (overrides.value.length === 0) return null
  return (
    <Card flush label={changeCopy.overrides}>
      <GroupHead title={changeCopy.overrides} />
      {overrides.value.map(({ id, class: of, limit, cap, byName, reason }) => (
        <Row
          key={id}
          icon="write"
          title={changeCopy.overrideLine(of, limit, cap)}
          note={changeCopy.overrideBy(byName, reason)}
        />
      ))}
    </Card>
  )
}
