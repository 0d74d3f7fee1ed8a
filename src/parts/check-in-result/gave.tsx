import type { recordedAt } from '../../api/my-session'
import { Card } from '../../components/card'
import { Figures } from '../../components/figures'
import { clockTime } from '../../copy/dates'
import { duration, signed } from '../../copy/numbers'
import { componentUnit } from '../../copy/progress'
import { sessionCopy } from '../../copy/sessions'
import type { RecordedAnswer } from './outcome'
import type { Settlement } from './settlement'

interface GaveProps {
  settlement: Settlement
  inAt: ReturnType<typeof recordedAt>
  outAt: RecordedAnswer['at']
}

/** How long somebody was there, and what that gave. */
export function Gave({ settlement, inAt, outAt }: GaveProps) {
  const { line, component } = settlement
  const minutes = line.entry.minutes ?? 0
  const scanned = sessionCopy.scanned(inAt && clockTime(inAt), clockTime(outAt))
  return (
    <Card>
      <Figures
        figures={[
          { key: 'present', value: duration(minutes), unit: '', note: scanned },
          {
            key: 'gave',
            value: signed(line.gave),
            unit: componentUnit(component.unit),
            note: component.name,
          },
        ]}
      />
    </Card>
  )
}
